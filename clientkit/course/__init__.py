"""The course: its lessons, their exercises, and how a notebook begins."""

from clientkit.course.catalogue import LESSONS, Lesson, lessons
from clientkit.course.session import begin, exercise, exercises, reveal, written

__all__ = ["LESSONS", "Lesson", "begin", "exercise", "exercises", "lessons", "reveal", "written"]
