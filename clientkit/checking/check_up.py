"""What a map shows its owner, in the order in which a person would ask; what it cannot tell."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import attrs

from clientkit.checking.monday import Errand, go_and_ask
from clientkit.map import CustomerMap
from clientkit.map.collapse import zoom_out
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
    who_pays,
)
from clientkit.questions.answer import Answer
from clientkit.questions.layers import deliveries
from clientkit.questions.requirements import Verdict
from clientkit.words import N_, _, ngettext
from clientkit.words.listing import listing
from clientkit.words.vocabulary import VERBS, VERDICTS

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

    def as_text(self, lang: str | None = None) -> str:
        """The check-up as plain text, to read in two minutes."""
        head = _("Whose customers: {party}", lang).format(party=self.map.name(self.party, lang))
        lines = [head]
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
    who, guessed = _whose(map, party)
    findings = tuple(finding for finding in _findings(map, who) if finding.says)
    unknown = tuple(_unknown(map, who, guessed))
    return CheckUp(map, who, findings, unknown, go_and_ask(map, who))


def _whose(map: CustomerMap, party: str | None) -> tuple[str, bool]:
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
    yield who_pays(map, who, in_any_currency=True)
    yield money_origin(map, who)
    house = map.party(who).inside
    if house and not money_origin(map, who).value:
        # Inside an organisation, the one who delivers is rarely the one who is paid.
        yield who_pays(zoom_out(map, house), house)


def _verbs(map: CustomerMap, who: str) -> Finding:
    found = verbs(map, who)
    nobody = [verb for verb, parties in found.value.items() if not parties]

    def missing(lang: str | None) -> str:
        if not nobody:
            return _("Each of the nine verbs has its somebody.", lang)
        return _("Nobody yet who {verbs}. Really nobody?", lang).format(
            verbs=listing((VERBS.word(verb, lang) for verb in nobody), lang, any_of=True)
        )

    about = _About(map, who)("verbs", N_("The nine verbs"), found)
    says = (*about.says, missing) if found.parties else (missing,)
    return attrs.evolve(about, says=says)


def _measured(map: CustomerMap) -> Finding | None:
    """The deliveries that a number could be held against, and how they fared."""
    answer = conformity(map)
    judged = [
        each for each in answer.value if each.verdict in ("over", "conforming", "under", "other")
    ]

    def told(verdict: Verdict, lang: str | None) -> str:
        link = map.link(verdict.delivery)
        pair = f"{map.name(link.source, lang)} → {map.name(link.target, lang)}"
        return _("{pair}: {verdict}", lang).format(
            pair=pair, verdict=VERDICTS.word(verdict.verdict, lang)
        )

    says = tuple(partial(told, each) for each in judged)
    if not judged:
        return None
    return Finding("measured", N_("More or less than asked"), says, answer.links, answer.parties)


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
    if not any(link.kind == "pay" for link in map.links):
        yield lambda lang: _("Who pays: the map shows no payment, in any currency.", lang)
    unmeasured = sum(
        each.verdict in ("cannot_say", "not_measured") for each in conformity(map).value
    )
    if unmeasured:
        yield lambda lang: ngettext(
            "Whether {n} delivery gives more or less than asked: whoever receives it has stated "
            "nothing that is measured.",
            "Whether {n} deliveries give more or less than asked: whoever receives them has "
            "stated nothing that is measured.",
            unmeasured,
            lang,
        ).format(n=unmeasured)
    if deliveries(map) and not captives(map).value:
        yield lambda lang: _(
            "Who could go elsewhere: the map says that everybody can. Is it so?", lang
        )
