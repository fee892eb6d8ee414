"""The course: its lessons, their exercises, and how a notebook begins."""

from clientkit.course.answers_to_expect import answers_to_expect
from clientkit.course.catalogue import LESSONS, Lesson, lessons
from clientkit.course.closing import closed
from clientkit.course.looking_back import look_back
from clientkit.course.session import begin, exercise, exercises, progress, reveal, written

__all__ = [
    "LESSONS",
    "Lesson",
    "answers_to_expect",
    "begin",
    "closed",
    "exercise",
    "exercises",
    "lessons",
    "look_back",
    "progress",
    "reveal",
    "written",
]
