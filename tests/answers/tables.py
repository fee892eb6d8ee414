"""The tables of answers: for each exercise, what people answer and what should come back."""

import json
from pathlib import Path
from typing import Any

from attrs import frozen

from clientkit.words import LANGUAGES

FOLDER = Path(__file__).parent


@frozen
class Row:
    """An answer as somebody gives it in one language, and the outcome and code that are due."""

    exercise: str
    name: str
    lang: str
    answer: Any
    outcome: str
    code: str | None
    fault: bool = False
    credits: int | None = None
    taken: tuple[str, ...] | None = None

    def __str__(self) -> str:
        return f"{self.exercise} {self.lang}: {self.name}"


def rows(exercise: str) -> list[Row]:
    """The table of an exercise; what is typed stands once per language, the rest once for both."""
    table = json.loads((FOLDER / f"{name_of_table(exercise)}.json").read_text(encoding="utf-8"))
    return [
        Row(
            exercise,
            row["name"],
            lang,
            _in(lang, row["answer"]),
            row["outcome"],
            row["code"] and row["code"].replace("*", exercise),
            row.get("fault", False),
            row.get("credits"),
            tuple(row["taken"]) if "taken" in row else None,
        )
        for row in table
        for lang in LANGUAGES
    ]


def name_of_table(exercise: str) -> str:
    """Where the table of an exercise stands: those that every lesson has share one."""
    shared = exercise.partition(".")[2]
    return exercise if shared.isdigit() else shared


def _in(lang: str, answer: Any) -> Any:
    if isinstance(answer, dict) and set(answer) == set(LANGUAGES):
        return answer[lang]
    return answer
