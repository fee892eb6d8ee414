"""What is wrong with a lesson or a notebook, as sentences that say where."""

from attrs import frozen


@frozen
class Fault:
    """One thing to put right: where it is, and what it is."""

    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


class LessonFaults(ValueError):
    """All that is wrong with the lessons, at once; `faults` lists it, `str` says it."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(*faults)
        self.faults = faults

    def __str__(self) -> str:
        return "\n".join(map(str, self.faults))
