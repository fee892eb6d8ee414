"""The course: its lessons, their exercises, and how a notebook begins."""

from clientkit.course.agenda import timetable
from clientkit.course.answers_to_expect import answers_to_expect
from clientkit.course.catalogue import LESSONS, Lesson
from clientkit.course.closing import closed
from clientkit.course.contents import lessons
from clientkit.course.looking_back import look_back, plans_made, recall
from clientkit.course.session import (
    before_and_after,
    begin,
    exercise,
    exercises,
    progress,
    reveal,
    review,
    written,
)
from clientkit.course.taking_home import take_home

__all__ = [
    "LESSONS",
    "Lesson",
    "answers_to_expect",
    "before_and_after",
    "begin",
    "closed",
    "exercise",
    "exercises",
    "lessons",
    "look_back",
    "plans_made",
    "progress",
    "recall",
    "reveal",
    "review",
    "take_home",
    "timetable",
    "written",
]
