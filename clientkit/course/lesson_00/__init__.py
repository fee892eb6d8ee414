"""The exercises of lesson 00, the welcome page, each with its file."""

EXERCISES = {"0.1": "first_vote", "0.2": "find_your_way"}
