"""clientkit: who is the customer? A teaching and workshop kit, in French and English.

What a notebook uses stands here; each name is imported when it is first used.
"""

__version__ = "0.1.0"
