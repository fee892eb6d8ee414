"""What is pale while something else stands out can still be read."""

import pytest

from clientkit.figures import ink


def light(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(colour: str, left: float, paper: str) -> float:
    def part(at: int) -> int:
        over, under = (int(each[at : at + 2], 16) for each in (colour, paper))
        return round(over * left + under * (1 - left))

    mixed = "#" + "".join(f"{part(at):02x}" for at in (1, 3, 5))
    dark, bright = sorted((light(mixed), light(paper)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("stroke", [*ink.STROKES.values(), ink.UNPRICED], ids=str)
def test_a_pale_arrow_is_seen_and_its_words_are_read(stroke):
    assert contrast(stroke.colour, ink.PALE_TEXT, ink.PAPER) >= 4.5
    assert contrast(stroke.colour, ink.PALE_LINE, ink.PAPER) >= 3


@pytest.mark.parametrize("paper", [ink.PAPER, ink.BOX])
@pytest.mark.parametrize("colour", [ink.TEXT, ink.QUIET])
def test_pale_names_are_read(colour, paper):
    assert contrast(colour, ink.PALE_TEXT, paper) >= 4.5
