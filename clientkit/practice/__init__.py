"""Exercises: how one is written, judged, kept and shown. Knows nothing of what they teach."""

from clientkit.practice.answers import Answers
from clientkit.practice.drawn import WhatMatters
from clientkit.practice.exercise import UNFINISHED, Exercise, Outcome
from clientkit.practice.kinds import (
    Allot,
    Answer,
    Choose,
    Form,
    InTurn,
    Kind,
    MapAnswer,
    Match,
    Names,
    Number,
    OnLinks,
    Order,
    Part,
    RapidList,
    Sentence,
    Sort,
    Table,
    Vote,
    VoteTwice,
)
from clientkit.practice.map_slips import some_of_it_stands, usual_slips
from clientkit.practice.progress import Progress
from clientkit.practice.reasons import Credit, Pattern, Reason, View, look_again, right, to_discuss
from clientkit.practice.reveal import Reveal
from clientkit.practice.worksheet import Worksheet
from clientkit.words.markup import Markup, joined, listed, markup, paragraphs

__all__ = [
    "UNFINISHED",
    "Allot",
    "Answer",
    "Answers",
    "Choose",
    "Credit",
    "Exercise",
    "Form",
    "InTurn",
    "Kind",
    "MapAnswer",
    "Markup",
    "Match",
    "Names",
    "Number",
    "OnLinks",
    "Order",
    "Outcome",
    "Part",
    "Pattern",
    "Progress",
    "RapidList",
    "Reason",
    "Reveal",
    "Sentence",
    "Sort",
    "Table",
    "View",
    "Vote",
    "VoteTwice",
    "WhatMatters",
    "Worksheet",
    "joined",
    "listed",
    "look_again",
    "markup",
    "paragraphs",
    "right",
    "some_of_it_stands",
    "to_discuss",
    "usual_slips",
]
