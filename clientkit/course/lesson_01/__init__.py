"""The exercises of lesson 01, the catheter, each with its file; and what opens after which."""

EXERCISES = {"1.1": "predict", "1.2": "compare", "1.3": "two_voices", "1.4": "gemba"}
REVEALED = {"1.1": "heard"}
