"""The drawings of the work folder, by name: on a shared laptop, each person has their own."""

from pathlib import Path

from clientkit.editor.own_file import ENDING
from clientkit.folder import work_folder
from clientkit.words import _


def mine() -> list[str]:
    """The names of all drawings, the one changed last first."""
    folder = work_folder() / "maps"
    files = [each for each in folder.glob(f"*{ENDING}") if each.is_file()]
    latest = sorted(files, key=lambda file: (-_changed(file), file.name))
    return [file.name.removesuffix(ENDING) for file in latest]


def _changed(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        # Taken away in this moment, by somebody else.
        return 0.0


class NoSuchTurn(ValueError):
    """The editor cannot turn to a drawing of this name; `str()` says why."""

    @classmethod
    def of(cls, path: Path, new: bool) -> "NoSuchTurn":
        """A new drawing whose name is taken, or one to be opened that is not there."""
        name = path.name.removesuffix(ENDING)
        said = (
            _("There is already a map called ‘{name}’. Choose another name, or open that one.")
            if new
            else _("There is no map called ‘{name}’ in your work folder any more.")
        )
        return cls(said.format(name=name))
