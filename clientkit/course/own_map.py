"""The learner's own map: what it is called, and how it stands now, in the editor or in its file."""

from pathlib import Path

from clientkit.folder import work_folder
from clientkit.map import CustomerMap, MapFault, Party
from clientkit.words import Text

#: The drawing of the tenth lesson, and the one that begins again from the final customer.
MY_MAP, FROM_THE_CUSTOMER = "my-map", "my-map-from-the-customer"
#: The first lesson's drawing: one's own map begins with a copy of it.
FIRST_DRAFT = "01-my-customers"


def file_of(name: str, folder: Path | None = None) -> Path:
    """Where the drawing of that name keeps itself."""
    return (folder or work_folder()) / "maps" / f"{name}.map.json"


def drawn(name: str) -> CustomerMap | None:
    """The drawing of that name, as it is saved; None when there is none, or none to be read.

    >>> drawn("never drawn") is None
    True
    """
    try:
        return CustomerMap.read(file_of(name))
    except (MapFault, OSError):
        return None


def as_it_stands(name: str = MY_MAP) -> CustomerMap | None:
    """One's own map, or the one from the customer, as the editor holds it now, saved or not.

    None while what is drawn is no map.
    """
    from clientkit.editor import draw

    start = drawn(FIRST_DRAFT) if name == MY_MAP else customer_and_me()
    try:
        return draw(name, map=start).map
    except MapFault:
        return None


def customer_and_me() -> CustomerMap:
    """What a drawing that begins at the end starts from: the final customer, and me.

    >>> [party.name("en") for party in customer_and_me().parties]
    ['my final customer', 'me']
    """
    end = Party("customer", Text(en="my final customer", fr="mon client final"), at=(460, 60))
    return CustomerMap([end, Party("me", Text(en="me", fr="moi"), at=(60, 260))], me="me")
