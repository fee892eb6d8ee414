"""The kinds of answer. A new kind is a class here, and its field in `practice.fields`."""

from clientkit.practice.kinds.arrange import Allot, Order, Sort
from clientkit.practice.kinds.choose import Choose, Match, Vote
from clientkit.practice.kinds.kind import Answer, AnswerFault, Kind, is_blank
from clientkit.practice.kinds.map_answer import MapAnswer
from clientkit.practice.kinds.names import Names, RapidList
from clientkit.practice.kinds.number import Number
from clientkit.practice.kinds.on_links import OnLinks
from clientkit.practice.kinds.parts import Form, InTurn, Part, Table
from clientkit.practice.kinds.sentence import Sentence
from clientkit.practice.kinds.vote_twice import VoteTwice

__all__ = [
    "Allot",
    "Answer",
    "AnswerFault",
    "Choose",
    "Form",
    "InTurn",
    "Kind",
    "MapAnswer",
    "Match",
    "Names",
    "Number",
    "OnLinks",
    "Order",
    "Part",
    "RapidList",
    "Sentence",
    "Sort",
    "Table",
    "Vote",
    "VoteTwice",
    "is_blank",
]
