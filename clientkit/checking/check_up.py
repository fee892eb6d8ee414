"""What a map shows its owner, in the order in which a person would ask; what it cannot tell."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import attrs

from clientkit.checking.monday import Errand, go_and_ask
from clientkit.map import Ask, CustomerMap, Pay
from clientkit.map.collapse import zoom_out
from clientkit.prose import size_in_words
from clientkit.questions import (
    captives,
    conformity,
    contributes_unseen,
    final_customers,
    forgotten,
    line_of_sight,
    money_origin,
    next_in_line,
    silent_links,
    verbs,
    weakest_customer,
    who_pays,
)
from clientkit.questions.answer import Answer
from clientkit.questions.layers import deliveries, way, work
from clientkit.questions.roles import USING
from clientkit.questions.ways import reached
from clientkit.words import N_, _, ngettext, pgettext
from clientkit.words.listing import listing
from clientkit.words.vocabulary import VERBS

Say = Callable[[str | None], str]


@attrs.frozen
class Finding:
    """One thing that the check-up looked at: a heading, sentences, and the proof on the map."""

    id: str
    heading: str
    says: tuple[Say, ...]
    links: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()

    def title(self, lang: str | None = None) -> str:
        return _(self.heading, lang)

    def sentences(self, lang: str | None = None) -> list[str]:
        return [say(lang) for say in self.says]


@attrs.frozen
class CheckUp:
    """What the map shows, what it could not tell, and the one thing to go and ask."""

    map: CustomerMap
    party: str
    findings: tuple[Finding, ...]
    could_not_tell: tuple[Say, ...]
    errand: Errand

    def opening(self, lang: str | None = None) -> str:
        """Whose customers it is about, and how much has been drawn."""
        return _("Whose customers: {party}. On the map: {parties}, {links}.", lang).format(
            party=_whose_said(self.map.name(self.party, lang), lang),
            **size_in_words(self.map, lang),
        )

    def as_text(self, lang: str | None = None) -> str:
        """The check-up as plain text, to read in two minutes."""
        lines = [self.opening(lang)]
        for finding in self.findings:
            lines += ["", finding.title(lang), *(f"· {each}" for each in finding.sentences(lang))]
        if self.could_not_tell:
            lines += ["", _("What the map could not tell", lang)]
            lines += [f"· {say(lang)}" for say in self.could_not_tell]
        lines += ["", _("On Monday", lang), f"→ {self.errand.sentence(lang)}"]
        return "\n".join(lines)

    def __str__(self) -> str:
        return self.as_text()

    __repr__ = __str__

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        from clientkit.checking.page import errand, findings

        return {
            "text/html": f"{findings(self)}{errand(self)}",
            "text/plain": self.as_text(),
        }


def health(map: CustomerMap, party: str | None = None) -> CheckUp:
    """What does this map show about the customers of `party`, and what is worth asking next?

    `party` is whoever the map is about: its `me`, if nothing else is said; or else whoever
    delivers most. Raises `UnknownId` when `party` is not on the map, ValueError when the map is
    empty.

    >>> from clientkit.cases import case
    >>> print(health(case("consultant")).errand.sentence("en"))
    Go and see small firm (SME): what do they do with “a Lean mission on site”, and how do they \
notice that it is good?
    """
    who, guessed = whose(map, party)
    findings = tuple(finding for finding in _findings(map, who) if finding.says)
    unknown = tuple(_unknown(map, who, guessed))
    return CheckUp(map, who, findings, unknown, go_and_ask(map, who))


def _whose_said(name: str, lang: str | None) -> str:
    """The name after “whose customers”, which is no longer “me” there, but “mine”."""
    if name.casefold() == pgettext("whose customers", "me", lang):
        return pgettext("whose customers", "mine", lang)
    return name


def whose(map: CustomerMap, party: str | None) -> tuple[str, bool]:
    """Whose customers a map is about, and whether that was only guessed."""
    if party or map.me:
        return map.party(party or map.me or "").id, False
    if not map.parties:
        raise ValueError(_("The map is empty. Draw yourself first, then who receives your work."))
    sent = [link.source for link in deliveries(map)]
    return max(map.parties, key=lambda one: sent.count(one.id)).id, True


def _findings(map: CustomerMap, who: str) -> Iterator[Finding]:
    about = _About(map, who)
    yield about("receives", N_("Who receives"), next_in_line(map, who), final_customers(map, who))
    yield about("pays", N_("Who pays"), *_payers(map, who))
    missed = [forgotten(map, view.id) for view in map.viewpoints]
    yield about("forgotten", N_("Who is forgotten"), *(each for each in missed if each.value))
    if any(link.source == who for link in deliveries(map)):
        yield _verbs(map, who)
    if deliveries(map):
        yield about("silent", N_("What nobody has stated"), silent_links(map))
        yield about(
            "sight", N_("Who is in sight"), line_of_sight(map, who), contributes_unseen(map)
        )
    if (held := captives(map)).value:
        yield about("captive", N_("Who cannot choose"), held)
    if measured := _measured(map):
        yield measured


@attrs.frozen
class _About:
    """Makes findings of answers about one party, without naming that party in every sentence."""

    map: CustomerMap
    who: str

    def __call__(self, id: str, heading: str, *answers: Answer[object]) -> Finding:
        links = dict.fromkeys(link for answer in answers for link in answer.links)
        parties = dict.fromkeys(party for answer in answers for party in answer.parties)
        says = tuple(partial(self._say, answer) for answer in answers)
        return Finding(id, heading, says, tuple(links), tuple(parties))

    def _say(self, answer: Answer[object], lang: str | None) -> str:
        sentence = answer.sentence(lang)
        subject = self.map.name(self.who, lang)
        for join in (": ", "\u00a0: ", " — "):
            if sentence.startswith(subject + join):
                rest = sentence.removeprefix(subject + join)
                return rest[:1].upper() + rest[1:]
        return sentence


def _payers(map: CustomerMap, who: str) -> Iterator[Answer[object]]:
    direct = who_pays(map, who, in_any_currency=True)
    in_money = who_pays(map, who)
    origin = money_origin(map, who)
    if direct.value:
        yield in_money if in_money.value == direct.value else direct
        if origin.value and origin.value != direct.value:
            yield origin
        return
    house = map.party(who).inside
    if house:
        # Inside an organisation, the one who delivers is rarely the one who is paid.
        yield who_pays(zoom_out(map, house), house)
    elsewhere = [link for link in map.links if isinstance(link, Pay)]
    if elsewhere and not house:
        yield _paid_elsewhere(map, who, elsewhere)
    elif not elsewhere:
        yield direct


def _paid_elsewhere(map: CustomerMap, who: str, links: list[Pay]) -> Answer[object]:
    """The payments that are drawn, when none of them is to `who`."""
    pairs = dict.fromkeys((link.source, link.target) for link in links)

    def say(lang: str | None) -> str:
        told = listing((way(map, pair, lang) for pair in pairs), lang)
        return _("Payments: {told}. Nobody pays {party} directly.", lang).format(
            told=told, party=map.name(who, lang)
        )

    return Answer((), say, [link.id for link in links], {end for pair in pairs for end in pair})


def _verbs(map: CustomerMap, who: str) -> Finding:
    found = verbs(map, who)
    # Payments have been told above; who uses it may stand further down the chain.
    told = {"pays", *_done_down_the_chain(map, who)}
    nobody = [verb for verb, does in found.value.items() if not does and verb not in told]

    def missing(lang: str | None) -> str:
        if not nobody:
            return _("Each of the nine verbs has its somebody.", lang)
        return _("Nobody yet who {verbs}. Really nobody?", lang).format(
            verbs=listing((VERBS.word(verb, lang) for verb in nobody), lang, any_of=True)
        )

    about = _About(map, who)("verbs", N_("What they do with it"), found)
    says = (*about.says, missing) if found.parties else (missing,)
    return attrs.evolve(about, says=says)


def _done_down_the_chain(map: CustomerMap, who: str) -> set[str]:
    """What is done with it further down: somebody may use what others pass on."""
    behind = reached(work(map), [who])
    links = [link for link in deliveries(map) if link.source in behind]
    return {USING[link.mode] for link in links if link.mode in USING}


def _measured(map: CustomerMap) -> Finding | None:
    """The deliveries that a number could be held against, and how they fared."""
    answer, served = conformity(map), weakest_customer(map)
    judged = [each for each in answer.value if each.verdict not in ("not_measured", "cannot_say")]
    says: list[Say] = [partial(each.sentence, map) for each in judged]
    if served.value and served.value.weakest < served.value.mean:
        says.append(served.sentence)
    if not says:
        return None
    links = dict.fromkeys((*answer.links, *served.links))
    parties = dict.fromkeys((*answer.parties, *served.parties))
    heading = N_("More or less than asked") if judged else N_("Who is served worst")
    return Finding("measured", heading, tuple(says), tuple(links), tuple(parties))


def _unknown(map: CustomerMap, who: str, guessed: bool) -> Iterator[Say]:
    if guessed:
        yield lambda lang: _(
            "The map does not say who you are; {party} delivers most, so the check-up took them.",
            lang,
        ).format(party=map.name(who, lang))
    if len(map.viewpoints) < 2:
        yield lambda lang: _(
            "Who is forgotten: nobody has been asked yet whom they name as customers, "
            "or one person only.",
            lang,
        )
    if wishes := [link for link in map.links if isinstance(link, Ask) and _unspoken(link)]:
        yield partial(_said_aloud, map, wishes)
    verdicts = conformity(map).value
    if n := len({each.delivery for each in verdicts if each.verdict == "cannot_say"}):
        yield partial(_nothing_measurable, n)
    if n := len({each.delivery for each in verdicts if each.verdict == "not_measured"}):
        yield partial(_never_measured, n)
    if deliveries(map) and all(link.choice == "free" for link in deliveries(map)):
        yield lambda lang: _("Who could go elsewhere: nothing on the map says so.", lang)


def _nothing_measurable(n: int, lang: str | None) -> str:
    return ngettext(
        "Whether {n} delivery gives more or less than its receiver asked: they stated nothing "
        "measurable.",
        "Whether {n} deliveries give more or less than their receivers asked: they stated nothing "
        "measurable.",
        n,
        lang,
    ).format(n=n)


def _never_measured(n: int, lang: str | None) -> str:
    return ngettext(
        "Whether {n} delivery keeps what was promised: it is not measured.",
        "Whether {n} deliveries keep what was promised: they are not measured.",
        n,
        lang,
    ).format(n=n)


def _unspoken(ask: Ask) -> bool:
    return ask.status == "unspoken"


def _said_aloud(map: CustomerMap, wishes: list[Ask], lang: str | None) -> str:
    pairs = dict.fromkeys((wish.source, wish.target) for wish in wishes)
    return _("Whether these wishes were ever said aloud: {pairs}.", lang).format(
        pairs=listing((way(map, pair, lang) for pair in pairs), lang)
    )
