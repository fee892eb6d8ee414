"""Where the pages of the course stand, and the way from one to another."""

import posixpath

#: The lesson that welcomes; its page for trainers is their way in.
WELCOME = "00-start"
#: The page of the words of the course; it stands beside the walks through the lessons.
GLOSSARY = "glossary"

#: The folder of each kind of page, seen from the top of the course.
FOLDERS = {
    "story": "notebooks/{lang}",
    "exercise": "exercises/{lang}",
    "solution": "solutions/{lang}",
    "trainer": "notebooks/{lang}/trainer",
}


def folder(kind: str, lang: str) -> str:
    """The folder of a kind of page in a language.

    >>> folder("trainer", "fr")
    'notebooks/fr/trainer'
    """
    return FOLDERS[kind].format(lang=lang)


def way(here: str, there: str) -> str:
    """The way from a folder to a page, as a relative link.

    >>> way("solutions/fr", "notebooks/fr/01-catheter.ipynb")
    '../../notebooks/fr/01-catheter.ipynb'
    """
    return posixpath.relpath(there, here)
