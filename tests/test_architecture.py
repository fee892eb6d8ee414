"""A part rests only on those below it: the contracts stand in pyproject.toml."""

from pathlib import Path

TOP = Path(__file__).parents[1]


def test_no_part_imports_from_a_part_above_it(monkeypatch, capsys):
    from importlinter.cli import lint_imports

    monkeypatch.chdir(TOP)
    broken = lint_imports(config_filename="pyproject.toml", no_cache=True)
    assert broken == 0, capsys.readouterr().out
