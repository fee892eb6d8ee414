"""What can be wrong with a map, said to a person: where, what, and what to do about it."""

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from clientkit.words import N_, _, ngettext

#: A place in a document: keys, and positions in lists counted from 0.
Place = tuple[str | int, ...]

_PARTS = {
    "parties": N_("Party {number}"),
    "links": N_("Link {number}"),
    "viewpoints": N_("Viewpoint {number}"),
    "sources": N_("Source {number}"),
}


@attrs.frozen
class Fault:
    """One thing that is wrong: its place in the document, what it is, and the cure.

    `what` and `cure` are English strings of the catalogue, with `fields` to fill in.
    """

    what: str
    cure: str
    place: Place = ()
    fields: Mapping[str, Any] = attrs.field(factory=dict, hash=False)
    #: The id of the part that is concerned, where it has one.
    id: str | None = None

    def where(self, lang: str | None = None) -> str:
        """The place in words: “Link 7 (‘l7’)”; empty when it is the whole file."""
        if not self.place:
            return ""
        part, *rest = self.place
        if part in _PARTS and rest:
            words = _(_PARTS[str(part)], lang).format(number=int(rest.pop(0)) + 1)
            words += _(" (‘{id}’)", lang).format(id=_short(self.id)) if self.id else ""
        else:
            words = _("‘{key}’", lang).format(key=_short(part))
        keys = (_("‘{key}’", lang).format(key=_short(key)) for key in rest)
        return " ".join([words, *keys])

    def say(self, lang: str | None = None) -> str:
        """The fault as sentences in `lang`."""
        fields = {key: _short(value, 200) for key, value in self.fields.items()}
        what = _(self.what, lang).format(**fields)
        cure = _(self.cure, lang).format(**fields)
        if where := self.where(lang):
            return _("{where}: {what} {cure}", lang).format(where=where, what=what, cure=cure)
        return f"{what} {cure}"


NO_SUCH_FILE = Fault(N_("There is no such file."), N_("Check its name."))


class MapFault(ValueError):
    """A map, or its file, has faults: all of them, each with its place and its cure.

    `name` is the file's name, when it is a file. What is on disk is left as it is.
    """

    #: How many faults are told before the rest is counted.
    TOLD = 20

    def __init__(self, faults: Iterable[Fault], name: str | None = None) -> None:
        self.faults = tuple(faults)
        self.name = name
        super().__init__(self.faults, name)

    def say(self, lang: str | None = None) -> str:
        """All of it in `lang`, a line a fault."""
        count = len(self.faults)
        lines = [fault.say(lang) for fault in self.faults[: self.TOLD]]
        if count > self.TOLD:
            more = count - self.TOLD
            lines.append(ngettext("… and one more.", "… and {n} more.", more, lang).format(n=more))
        if self.name and self.faults == (NO_SUCH_FILE,):
            return _("{name}: {said}", lang).format(name=self.name, said=lines[0])
        if self.name:
            head = ngettext(
                "The file ‘{name}’ has a fault. It was left as it is.",
                "The file ‘{name}’ has {n} faults. It was left as it is.",
                count,
                lang,
            )
            lines.insert(0, head.format(name=self.name, n=count))
        return "\n".join(lines)

    def __str__(self) -> str:
        return self.say()


class UnknownId(KeyError):
    """Somebody asked a map for an id that nothing on it has."""

    def __init__(self, sentence: str, id: str) -> None:
        super().__init__(sentence, id)
        self.id = id

    def __str__(self) -> str:
        return _(self.args[0]).format(id=_short(self.id))


def _short(value: object, most: int = 60) -> str:
    """A value as it can stand in a sentence, cut when it is long."""
    words = " ".join(str(value).split())
    return words if len(words) <= most else words[: most - 1] + "…"
