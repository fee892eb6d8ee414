"""The script that looks for borrowed words finds them."""

import pytest

from tests.benchmarks.borrowed_words import longest_shared, main, words


def test_the_longest_run_is_found_whatever_its_case_and_its_signs():
    ours = [words("Suivez l’argent : la comptabilité paie."), words("Rien.")]
    theirs = [words("On dit : SUIVEZ L'ARGENT, la nuit.")]
    assert longest_shared(ours, theirs) == ("suivez", "l", "argent", "la")


def test_texts_without_a_word_in_common_share_nothing():
    assert longest_shared([words("pain")], [words("vin")]) == ()


@pytest.mark.parametrize(("quoted", "fails"), [(False, 1), (True, 0)])
def test_a_borrowed_sentence_is_refused_unless_it_is_quoted(
    tmp_path, monkeypatch, capsys, quoted, fails
):
    sentence = "la question que personne ne pose jamais à voix haute"
    source = tmp_path / "source.txt"
    source.write_text(f"Voici {sentence}, disait-il.", "utf-8")
    lesson = tmp_path / "lessons" / "01-copied.md"
    lesson.parent.mkdir()
    lesson.write_text(f"« {sentence} »" if quoted else f"C’est {sentence}.", "utf-8")
    monkeypatch.setattr("tests.benchmarks.borrowed_words.TOP", tmp_path)
    assert main([str(source)]) == fails
    assert ("10 words" in capsys.readouterr().out) is not quoted


def test_a_folder_stands_for_every_text_in_it_and_an_empty_one_for_none(tmp_path, capsys):
    (tmp_path / "sources").mkdir()
    assert main([str(tmp_path / "sources")]) == 2
    (tmp_path / "sources" / "one.txt").write_text("zut", "utf-8")
    (tmp_path / "sources" / "two.md").write_text("flûte", "utf-8")
    assert main([str(tmp_path / "sources")]) == 0
    said = capsys.readouterr().out
    assert "one.txt" in said
    assert "two.md" in said
