"""The learner's work folder, and files that a power cut cannot tear."""

from clientkit.folder.place import work_folder
from clientkit.folder.saving import CannotSave, keep_aside, save_bytes, save_text
from clientkit.folder.turn import one_at_a_time

__all__ = ["CannotSave", "keep_aside", "one_at_a_time", "save_bytes", "save_text", "work_folder"]
