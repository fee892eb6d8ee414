"""A learner's things are found again from wherever a notebook is opened."""

from clientkit.folder import work_folder


def test_every_notebook_of_a_course_shares_one_folder(tmp_path, monkeypatch):
    monkeypatch.delenv("CLIENTKIT_WORK", raising=False)
    (tmp_path / "start.py").touch()
    deep = tmp_path / "notebooks" / "fr"
    deep.mkdir(parents=True)
    for here in (tmp_path, deep):
        monkeypatch.chdir(here)
        assert work_folder() == tmp_path / "my-work"


def test_a_notebook_taken_out_of_the_course_keeps_things_beside_itself(tmp_path, monkeypatch):
    monkeypatch.delenv("CLIENTKIT_WORK", raising=False)
    monkeypatch.chdir(tmp_path)
    assert work_folder() == tmp_path / "my-work"


def test_a_trainer_can_say_where_things_are_kept(tmp_path, monkeypatch):
    monkeypatch.setenv("CLIENTKIT_WORK", str(tmp_path / "elsewhere"))
    assert work_folder() == tmp_path / "elsewhere"
