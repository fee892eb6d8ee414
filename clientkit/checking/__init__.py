"""The check-up of one's own map: the questions put together, kindly, and never as a score."""

from clientkit.checking.check_up import CheckUp, Finding, health

__all__ = ["CheckUp", "Finding", "health"]
