"""What a map can answer: pure functions, each giving a value, a sentence and its proof."""

from clientkit.questions.answer import Answer
from clientkit.questions.chain import final_customers, hand_offs, next_in_line
from clientkit.questions.definitions import DEFINITIONS, definitions
from clientkit.questions.flow import throughput, weakest_customer
from clientkit.questions.hats import loops, words_for
from clientkit.questions.money import does_receiver_pay, money_origin, who_pays
from clientkit.questions.requirements import conformity, silent_links, trace
from clientkit.questions.roles import captives, go_betweens, verbs
from clientkit.questions.sight import contributes_unseen, line_of_sight
from clientkit.questions.standing import if_gone, service_layers
from clientkit.questions.viewpoints import divergence, forgotten

__all__ = [
    "DEFINITIONS",
    "Answer",
    "captives",
    "conformity",
    "contributes_unseen",
    "definitions",
    "divergence",
    "does_receiver_pay",
    "final_customers",
    "forgotten",
    "go_betweens",
    "hand_offs",
    "if_gone",
    "line_of_sight",
    "loops",
    "money_origin",
    "next_in_line",
    "service_layers",
    "silent_links",
    "throughput",
    "trace",
    "verbs",
    "weakest_customer",
    "who_pays",
    "words_for",
]
