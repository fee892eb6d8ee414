"""What a map can answer: pure functions, each giving a value, a sentence and its proof."""

from clientkit.questions.answer import Answer
from clientkit.questions.chain import final_customers, hand_offs, next_in_line
from clientkit.questions.requirements import silent_links
from clientkit.questions.viewpoints import divergence, forgotten

__all__ = [
    "Answer",
    "divergence",
    "final_customers",
    "forgotten",
    "hand_offs",
    "next_in_line",
    "silent_links",
]
