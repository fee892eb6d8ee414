"""The catalogues say everything that the package shows, and nothing else."""

import pytest

from clientkit.building import catalogues


def test_every_string_is_translated_and_used():
    assert catalogues.faults() == []


def test_updating_twice_gives_the_same_bytes(a_copy):
    catalogues.update(a_copy)
    once = _bytes(a_copy)
    catalogues.update(a_copy)
    assert _bytes(a_copy) == once
    assert once == _bytes(catalogues.FOLDER)


def test_a_new_catalogue_asks_for_every_string(tmp_path):
    left = catalogues.update(tmp_path)
    assert "choice of supplier | free" in left
    assert len(left) == len([m for m in catalogues.extract() if m.id])


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        ('msgstr "Commandes\u00a0"', 'msgstr ""', "fr: not translated: ‘Commands’"),
        ('msgid "Commands"', 'msgid "Orders"', "fr: missing: ‘Commands’"),
        ('msgid "Commands"', 'msgid "Orders"', "fr: no longer used: ‘Orders’"),
        ('msgid "Commands"', '#, fuzzy\nmsgid "Commands"', "fr: to be checked (fuzzy)"),
        ("Erreur\u00a0: {message}", "Erreur\u00a0: {mesage}", "fr: other blanks than the English"),
        ("Commandes", "Ordres", "fr: clientkit.mo is out of step"),
    ],
)
def test_what_is_wrong_is_found(a_copy, before, after, fault):
    source = a_copy / "fr" / "LC_MESSAGES" / "clientkit.po"
    text = source.read_text("utf-8")
    assert before in text
    source.write_text(text.replace(before, after, 1), "utf-8")
    assert any(found.startswith(fault) for found in catalogues.faults(a_copy))


def test_a_string_left_behind_is_found(a_copy):
    source = a_copy / "fr" / "LC_MESSAGES" / "clientkit.po"
    source.write_text(source.read_text("utf-8") + '\n#~ msgid "Old"\n#~ msgstr "Vieux"\n', "utf-8")
    assert "fr: no longer used: ‘Old’" in catalogues.faults(a_copy)


def test_a_language_without_a_catalogue_is_found(tmp_path):
    assert catalogues.faults(tmp_path) == [
        "fr: there is no catalogue; run clientkit words update."
    ]


@pytest.fixture
def a_copy(tmp_path):
    for path in catalogues.FOLDER.rglob("*.?o"):
        copy = tmp_path / path.relative_to(catalogues.FOLDER)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    return tmp_path


def _bytes(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.rglob("*.?o"))}
