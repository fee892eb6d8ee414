"""The exercises of lesson 03, the consultant, each with its file."""

EXERCISES = {"3.2": "four_questions"}
