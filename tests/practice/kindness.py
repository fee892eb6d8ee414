"""Three exercises with typed or drawn answers, and what people really write and draw in them.

The answers of kindness.json were written from the prompts alone, each with the outcome that a
thoughtful trainer would give it, before the checks of the first two were written.
"""

import json
import re
from pathlib import Path

from attrs import frozen

from clientkit.course import written
from clientkit.map import Ask, CustomerMap, Deliver, Party, Pay
from clientkit.practice import (
    MapAnswer,
    RapidList,
    WhatMatters,
    Worksheet,
    look_again,
    right,
    some_of_it_stands,
    to_discuss,
    usual_slips,
)
from clientkit.words import Text
from tests.practice.bakery import exercise

FILE = Path(__file__).with_name("kindness.json")

AROUND_A_TEACHER = RapidList(
    {
        "pupils": Text(en="the pupils", fr="les élèves"),
        "parents": Text(en="the parents", fr="les parents"),
        "head": Text(en="the head teacher", fr="la directrice de l’école"),
        "next": Text(en="the secondary school", fr="le collège"),
        "state": Text(en="the State", fr="l’État"),
        "taxpayer": Text(en="the taxpayers", fr="les contribuables"),
        "town": Text(en="the town hall", fr="la mairie"),
        "inspector": Text(en="the inspector", fr="l’inspecteur"),
        "colleagues": Text(en="the colleagues", fr="les collègues"),
        "society": Text(en="society", fr="la société"),
    },
    also={
        "pupils": ["children", "enfants", "kids", "students", "little ones", "gosses", "écoliers"],
        "parents": ["families", "familles", "mums", "dads", "mères", "pères"],
        "head": ["school director", "headmaster", "headmistress", "directeur d’école"],
        "next": ["secondary school teachers", "professeurs de collège"],
        "state": ["government", "ministry", "gouvernement", "ministère"],
        "inspector": ["inspection", "inspectorate"],
    },
)
TEACHER = exercise(
    "9.8",
    AROUND_A_TEACHER,
    [
        right(
            "9.8/several",
            lambda answer: len(AROUND_A_TEACHER.understood(answer)) >= 3,
            Text(en="Several, indeed.", fr="Plusieurs, en effet."),
        ),
        look_again(
            "9.8/one-or-two",
            lambda answer: len(answer) < 3,
            Text(en="Who else waits for this work?", fr="Qui d’autre attend ce travail\u202f?"),
            misconception="M2",
        ),
        to_discuss("9.8/others", ..., Text(en="Tell us more.", fr="Dites-en plus.")),
    ],
    ["pupils", "parents", "head"],
)

CHAIN_MATTERS = WhatMatters(
    {
        "consultant": Text(en="the Lean consultant", fr="le consultant Lean"),
        "firm": Text(en="the Paris consultancy", fr="le cabinet parisien"),
        "cci": Text(en="the chamber of commerce", fr="la CCI"),
        "sme": Text(en="the small firm", fr="la PME"),
    },
    [
        ("consultant", "deliver", "sme"),
        ("sme", "pay", "cci"),
        ("cci", "pay", "firm"),
        ("firm", "pay", "consultant"),
    ],
    me="consultant",
    also={
        "sme": ["SME", "small business", "petite entreprise"],
        "cci": ["CCI", "chamber", "chambre de commerce"],
        "firm": ["consultancy", "cabinet", "consulting firm", "cabinet de conseil"],
    },
)
CHAIN = exercise(
    "3.8",
    MapAnswer(),
    [
        right("3.8/whole", CHAIN_MATTERS.whole, Text(en="All is there.", fr="Tout y est.")),
        *usual_slips("3.8", CHAIN_MATTERS),
        look_again("3.8/other", ..., Text(en="Who pays whom?", fr="Qui paie qui\u202f?")),
    ],
    CustomerMap(),
    credits=[some_of_it_stands(CHAIN_MATTERS)],
)

KINDS = {">": Deliver, "$": Pay, "?": Ask}


def drawn(said):
    """A map as somebody drew it; whoever calls themselves “me”, or is named first, is `me`."""
    parts = [part.strip() for part in re.split(r"[;,]", said)]
    arrows = [found for part in parts if (found := re.fullmatch(r"(.+?) ([>$?]) (.+)", part))]
    names = [name for each in arrows for name in (each[1], each[3])] or parts
    ids = {name: f"p{n}" for n, name in enumerate(dict.fromkeys(names))}
    links = [KINDS[each[2]](f"l{n}", ids[each[1]], ids[each[3]]) for n, each in enumerate(arrows)]
    parties = [Party(id, name) for name, id in ids.items()]
    mine = [id for name, id in ids.items() if name in ("me", "moi", "I", "Bertrand")]
    return CustomerMap(parties, links, me=mine[0] if mine else None)


def why(said):
    """Two voices whom somebody names for this reason."""
    return {
        "buyer": ["caregivers"],
        "buyer_because": said,
        "regulator": ["patient"],
        "regulator_because": "they run the risk",
    }


GIVEN = {
    "teacher": (TEACHER, str),
    "chain": (CHAIN, drawn),
    "why": (written("1.3"), why),
}


@frozen
class Trial:
    """What somebody answered, and the outcomes that a thoughtful trainer would give it."""

    exercise: str
    said: str
    due: tuple[str, ...]

    def judged(self):
        """The outcome, its code, and what is said."""
        asked, given = GIVEN[self.exercise]
        sheet = Worksheet(asked)
        sheet.answer = given(self.said)
        return sheet.check()

    @property
    def well_judged(self):
        return self.judged().what in self.due


def trials():
    everything = json.loads(FILE.read_text("utf-8"))
    return [
        Trial(name, said, tuple(due.split(" or ")))
        for name, table in everything.items()
        for said, due in table["answers"]
    ]


if __name__ == "__main__":
    for name in GIVEN:
        mine = [trial for trial in trials() if trial.exercise == name]
        well = [trial for trial in mine if trial.well_judged]
        print(f"{name}: {len(well)} of {len(mine)} as a thoughtful trainer would")
        for trial in mine:
            if trial not in well:
                outcome = trial.judged()
                print(f"   {trial.said!r}: {outcome.what} {outcome.code}, due: {trial.due}")
