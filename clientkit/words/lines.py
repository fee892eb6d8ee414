"""Texts of several lines, where a sentence has room for one."""

import re


def one_line(text: str) -> str:
    """A text of several lines on one; spaces that French typography holds fast stay.

    >>> one_line("the  night\\nshift ")
    'the night shift'
    """
    return re.sub(r"[ \t\r\n]+", " ", text).strip(" ")
