"""Three exercises with typed or drawn answers, and what people really write and draw in them.

The answers of kindness.json were written from the prompts alone, each with the outcome that a
thoughtful trainer would give it, before the checks of the first two were written. Those “asked
afresh” were written later, by somebody who had not seen this repository. Some of them are odd: a
joke, something off the subject. No list can tell them from something right in unusual words, and
so they may be discussed rather than refused.
"""

import json
import re
from pathlib import Path

from attrs import frozen

from clientkit.course import written
from clientkit.course.lesson_06.three_days import BETTER
from clientkit.map import Ask, CustomerMap, Deliver, Manage, Party, Pay, Steer
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
        "grandparents": Text(en="the grandparents", fr="les grands-parents"),
        "head": Text(en="the head teacher", fr="la directrice de l’école"),
        "next": Text(en="the secondary school", fr="le collège"),
        "next_teacher": Text(en="next year’s teacher", fr="le maître de l’an prochain"),
        "employers": Text(en="the future employers", fr="les futurs employeurs"),
        "state": Text(en="the State", fr="l’État"),
        "authority": Text(en="the school district", fr="le rectorat"),
        "board": Text(en="the school board", fr="le conseil d’école"),
        "taxpayer": Text(en="the taxpayers", fr="les contribuables"),
        "town": Text(en="the town hall", fr="la mairie"),
        "inspector": Text(en="the inspector", fr="l’inspecteur"),
        "colleagues": Text(en="the colleagues", fr="les collègues"),
        "assistants": Text(en="the teaching assistants", fr="les accompagnants"),
        "canteen": Text(en="the canteen", fr="la cantine"),
        "caretaker": Text(en="the caretaker", fr="la gardienne"),
        "specialists": Text(en="the school psychologist", fr="la psychologue scolaire"),
        "care": Text(en="the school nurse", fr="l’infirmière scolaire"),
        "association": Text(en="the parents’ association", fr="l’association des parents"),
        "society": Text(en="society", fr="la société"),
    },
    also={
        "pupils": [
            *["children", "kids", "students", "boys", "girls", "lads", "lasses", "youngsters"],
            *["class", "little ones", "bairns", "weans", "enfants", "gosses", "mômes", "gamins"],
            *["marmots", "écoliers", "classe", "garçons", "filles"],
        ],
        "parents": [
            *["families", "familles", "mums", "moms", "mams", "maws", "dads", "das", "mothers"],
            *["fathers", "carers", "mères", "pères", "mamans", "papas", "darons", "tuteurs"],
            "guardians",
        ],
        "grandparents": ["grans", "grannies", "mamies", "papis"],
        "head": [
            *["school director", "headmaster", "headmistress", "principal", "boss", "chef"],
            *["directeur d’école", "dirlo"],
        ],
        "next": [
            *["secondary school teachers", "professeurs de collège", "professeurs du secondaire"],
            *["middle school", "high school"],
        ],
        "employers": ["employeurs", "employers"],
        "state": ["government", "ministry", "gouvernement", "ministère", "éducation nationale"],
        "authority": ["district", "local authority", "commission scolaire", "académie"],
        "board": ["governors", "board of governors"],
        "town": ["council", "mayor", "maire", "commune"],
        "inspector": ["inspection", "inspectorate", "Ofsted", "IEN"],
        "assistants": ["TA", "assistants", "AESH", "ATSEM", "AVS"],
        "canteen": ["cook", "dinner ladies", "cuisinière"],
        "caretaker": ["janitor", "concierge", "gardien"],
        "specialists": ["SENCO", "psy scolaire", "speech therapist", "orthophoniste", "RASED"],
        "care": ["social services", "social worker", "assistante sociale"],
        "association": ["PTA", "PTO", "APE"],
        "society": ["community", "citizens", "voters", "citoyens", "nation"],
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
            lambda answer: AROUND_A_TEACHER.different(answer) < 3,
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

KINDS = {">": Deliver, "$": Pay, "?": Ask, "!": Steer, "~": Manage}


def drawn(said):
    """A map as somebody drew it; whoever calls themselves “me” is `me`."""
    parts = [part.strip() for part in re.split(r"[;,]", said)]
    arrows = [found for part in parts if (found := re.fullmatch(r"(.+?) ([>$?!~]) (.+)", part))]
    names = [name for each in arrows for name in (each[1], each[3])]
    names += [part for part in parts if part and not re.search(r" [>$?!~] ", part)]
    ids = {name: f"p{n}" for n, name in enumerate(dict.fromkeys(names))}
    links = [KINDS[each[2]](f"l{n}", ids[each[1]], ids[each[3]]) for n, each in enumerate(arrows)]
    parties = [Party(id, name) for name, id in ids.items()]
    mine = [id for name, id in ids.items() if name.casefold() in ("me", "moi", "i", "bertrand")]
    return CustomerMap(parties, links, me=mine[0] if mine else None)


def why(said):
    """Two voices whom somebody names for this reason."""
    return {
        "buyer": ["caregivers"],
        "buyer_because": said,
        "regulator": ["patient"],
        "regulator_because": "they run the risk",
    }


def chairs(said):
    """Two voices: who calls the one on a chair a customer lets them name themselves."""
    answer = {}
    for voice, words in zip(("buyer", "regulator"), said.split(" / "), strict=True):
        choice, _colon, because = words.partition(":")
        named = {"yes": [voice], "no": ["patient"], "depends": [voice, "patient"]}
        answer |= {voice: named.get(choice.strip()), f"{voice}_because": because}
    return answer


def promise(said):
    """The parcels judged well, and somebody's own promise."""
    to, what, better, count, unit = (part.strip() for part in said.split("|"))
    said_as = {
        say: id for id, text in BETTER.options.items() for say in text.by_language().values()
    }
    judged = written("6.2").solution["parcels"]
    promised = {"to": to, "what": what, "better": said_as[better], "number": count, "unit": unit}
    return {"parcels": judged, **promised}


def memory(said):
    """Whom somebody names, from memory, before a map is drawn."""
    asked = ("next", "pays", "uses", "never_met", "outside")
    return dict(zip(asked, (part.strip() for part in said.split("|")), strict=True))


GIVEN = {
    "teacher": (TEACHER, str),
    "chain": (CHAIN, drawn),
    "why": (written("1.3"), why),
    "teacher, asked afresh": (TEACHER, str),
    "chain, asked afresh": (CHAIN, drawn),
    "chairs, asked afresh": (written("1.3"), chairs),
    "promise, asked afresh": (written("6.2"), promise),
    "memory, asked afresh": (written("10.1"), memory),
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
        Trial(name, said, (*due.split(" or "), *("to_discuss" for _odd in odd)))
        for name, table in everything.items()
        for said, due, *odd in table["answers"]
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
