"""A document read and written again and again, as an editor does while somebody draws."""

import json
import random
from copy import deepcopy

import pytest

from clientkit import CustomerMap, MapFault, case
from clientkit.map.document import Reader, from_document
from clientkit.map.file import Writer, written

NAMES = ["catheter", "hospital", "consultant", "enterprise"]


@pytest.fixture
def catheter():
    return case("catheter")


def outcome(read, document):
    """The map, or everything that is said to be wrong."""
    try:
        return read(document)
    except MapFault as fault:
        return str(fault)


def changed(document, chance):
    """The document after one change, whether it makes sense or not."""
    document = deepcopy(document)
    part = document[chance.choice(["parties", "links", "viewpoints"])]
    if not part:
        return document
    nth = chance.randrange(len(part))
    one = part[nth]
    match chance.randrange(8):
        case 0:
            del part[nth]
        case 1:
            part.append(deepcopy(one))
        case 2:
            part.insert(0, part.pop(nth))
        case 3:
            one["at"] = chance.choice([[1, 2], [1.0, 2], [True, 2], [1], None])
        case 4:
            one[chance.choice(["label", "what", "id", "kind"])] = chance.choice(["pay", "", 7, {}])
        case 5:
            one["risky"] = chance.choice([True, 1, "yes"])
        case 6:
            document["me"] = chance.choice(["nobody", one.get("id"), 3])
        case 7:
            document[chance.choice(["parties", "links", "title"])] = chance.choice([[], None, "x"])
    return document


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("seed", range(4))
def test_it_says_what_reading_afresh_says_whatever_is_changed(name, seed):
    chance = random.Random(seed)
    start = case(name).to_document()
    reader = Reader()
    document = start
    for _step in range(40):
        afresh = outcome(from_document, document)
        assert outcome(reader.read, document) == afresh
        # From a fault one goes back to what was whole, as undo does, or further into it.
        whole = isinstance(afresh, CustomerMap) or chance.random() < 0.4
        document = changed(document if whole and _lists(document) else start, chance)


def _lists(document):
    return all(
        isinstance(document.get(part), list)
        and all(isinstance(one, dict) for one in document[part])
        for part in ("parties", "links", "viewpoints")
    )


def test_a_part_that_stays_is_not_made_again(catheter):
    document = catheter.to_document()
    reader = Reader()
    before = reader.read(document)
    document = deepcopy(document)
    document["parties"][0]["label"] = "somebody else"
    after = reader.read(document)
    assert after.parties[0] != before.parties[0]
    assert after.parties[1] is before.parties[1]
    assert after.links[0] is before.links[0]


def test_a_number_in_the_place_of_a_yes_is_seen():
    """To Python 1 equals True; in a map it is a fault."""
    document = case("catheter").to_document()
    link = next(link for link in document["links"] if link["kind"] == "deliver")
    link["risky"] = True
    reader = Reader()
    reader.read(document)
    link["risky"] = 1
    with pytest.raises(MapFault):
        reader.read(document)


def test_a_document_changed_in_place_is_read_as_it_is_now(catheter):
    document = catheter.to_document()
    reader = Reader()
    reader.read(document)
    document["parties"][0]["label"] = "changed in place"
    assert reader.read(document).parties[0].name() == "changed in place"


@pytest.mark.parametrize("name", NAMES)
def test_a_file_is_plain_json_two_blanks_a_level(name):
    map = case(name)
    assert written(map) == json.dumps(map.to_document(), ensure_ascii=False, indent=2) + "\n"


def test_an_empty_map_is_written_as_json_too():
    map = CustomerMap()
    assert json.loads(written(map)) == map.to_document()


def test_writing_again_writes_what_changed(catheter):
    writer = Writer()
    writer.written(catheter)
    fewer = catheter.without_party(catheter.parties[0].id)
    assert writer.written(fewer) == written(fewer)
    assert writer.written(catheter) == written(catheter)
