"""What moves under a learner's own hand: values that hands set, and what is seen with them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import frozen

from clientkit.live.hands import Hand, Said, say
from clientkit.practice import MapAnswer, Worksheet
from clientkit.practice.pages import quoted
from clientkit.watched import shown
from clientkit.words import _, language
from clientkit.words.markup import Markup, markup, paragraphs


@frozen
class Seen:
    """What there is to see: a picture, the sentence that tells it, and all of it in words."""

    picture: Callable[[], Markup]
    sentence: str
    #: Everything the picture shows, as a list or a table, and as plain lines.
    in_words: Markup
    text: str
    #: The picture for a page without a kernel, where it is not the same.
    still: Callable[[], Markup] | None = None


class Moving:
    """A chart or a map that changes at once with what a hand does.

    The last line of a cell shows it as a card. From code: `set(market=95)`. With a `gate`, it
    stays closed until that exercise has an answer, and quotes it then.
    """

    def __init__(
        self,
        title: Said,
        hands: Sequence[Hand],
        show: Callable[[Mapping[str, Any], str], Seen],
        gate: Worksheet | None = None,
    ) -> None:
        self.title, self.hands, self.show, self.gate = title, tuple(hands), show, gate
        self.values: dict[str, Any] = {hand.id: hand.start for hand in hands}
        self._watchers: list[Callable[[], None]] = []
        self._card: Any = None
        if gate is not None:
            gate.watch(self._begin_again_when_closed)

    def _begin_again_when_closed(self) -> None:
        # Whoever starts the exercise over finds what it opens as it was at first.
        if not self.is_open:
            self.values = {hand.id: hand.start for hand in self.hands}

    @property
    def is_open(self) -> bool:
        """Whether there is nothing to predict first, or it was predicted."""
        return self.gate is None or self.gate.first is not None or self.gate.attempts > 0

    def set(self, **values: Any) -> "Moving":
        """Move hands, by their ids; raises ValueError when a hand cannot go there."""
        hands = {hand.id: hand for hand in self.hands}
        for id, value in values.items():
            if id not in hands:
                raise ValueError(
                    _("Nothing here is called ‘{id}’. There are: {known}.").format(
                        id=id, known=", ".join(hands)
                    )
                )
            if value not in hands[id].places():
                known = ", ".join(str(place) for place in hands[id].places())
                message = _("‘{id}’ cannot be {value}. It can be: {known}.")
                raise ValueError(message.format(id=id, value=value, known=known))
        self.values.update(values)
        for changed in self._watchers:
            changed()
        return self

    def seen(self, lang: str | None = None) -> Seen:
        """What there is to see as the hands stand now."""
        return self.show(self.values, language(lang))

    def watch(self, changed: Callable[[], None]) -> None:
        """Call `changed` whenever a hand has moved."""
        self._watchers.append(changed)

    def closed(self, lang: str | None = None) -> str:
        """What to do first, as a sentence."""
        assert self.gate is not None
        name = self.gate.exercise.name(lang)
        return _(
            "This stays closed until you have predicted: answer everything in "
            "{exercise}, then press “{button}”.",
            lang,
        ).format(exercise=name[:1].lower() + name[1:], button=self.gate.exercise.to_press(lang))

    def quoted(self, lang: str | None = None) -> Markup:
        """What was predicted, to be compared with what is seen; nothing when there was no gate."""
        if self.gate is None or not self.is_open:
            return Markup("")
        if isinstance(self.gate.exercise.answer, MapAnswer):
            # What was drawn stands on its own sheet, and is long in words.
            return Markup("")
        first = self.gate.first
        answer = self.gate.answer if first is None else first["answer"]
        return quoted(_("You predicted:", lang), self.gate.exercise.answer.lines(answer, lang))

    def text(self, lang: str | None = None) -> str:
        """All of it as plain text: where the hands are, and what is seen."""
        lang = language(lang)
        if not self.is_open:
            return f"{say(self.title, lang)}\n{self.closed(lang)}"
        hands = [
            _("{name}: {said}", lang).format(
                name=say(hand.label, lang), said=hand.said(self.values[hand.id], lang)
            )
            for hand in self.hands
        ]
        return "\n".join([say(self.title, lang), *hands, self.seen(lang).text])

    __repr__ = text

    def page(self, lang: str | None = None) -> Markup:
        """The same for a page without a kernel."""
        lang = language(lang)
        if not self.is_open:
            inside = paragraphs(self.closed(lang))
        else:
            seen = self.seen(lang)
            inside = markup(
                "{quoted}{picture}<p><strong>{sentence}</strong></p><details><summary>{name}"
                "</summary>{words}</details><p><em>{alive}</em></p>",
                quoted=self.quoted(lang),
                picture=(seen.still or seen.picture)(),
                sentence=seen.sentence,
                name=_("In words", lang),
                words=seen.in_words,
                alive=_("(This moves under your hand once the notebook runs.)", lang),
            )
        return markup(
            '<div lang="{lang}"><p><strong>{title}</strong></p>{inside}</div>',
            lang=lang,
            title=say(self.title, lang),
            inside=inside,
        )

    def _repr_mimebundle_(self, **_options: Any) -> dict[str, Any]:
        from clientkit.live.card import MovingCard

        if self._card is None or self._card.lang != language():
            self._card = MovingCard(self, language())
        return shown(self._card.box, {"text/plain": repr(self), "text/html": self.page()})
