"""Counts the tables of answers: rows, outcomes reached, codes never reached.

`python -m tests.answers.count 01-catheter` prints it for the exercises of a lesson.
"""

import sys
from collections import Counter

from clientkit.course import exercises, written
from clientkit.practice import UNFINISHED, Worksheet
from clientkit.words import speaking
from tests.answers.tables import rows


def reached(id):
    """How often each outcome and each code comes back to the rows of an exercise."""
    outcomes, codes = Counter(), Counter()
    for row in rows(id):
        with speaking(row.lang):
            sheet = Worksheet(written(id))
            sheet.answer = row.answer
            outcome = sheet.check()
        outcomes[outcome.what] += 1
        codes[outcome.code] += 1
    return outcomes, codes


def never_reached(id):
    """The codes of an exercise's reasons that no row reaches."""
    return sorted({reason.code for reason in written(id).reasons} - set(reached(id)[1]))


def main(lesson):
    everything = Counter()
    for id in exercises(lesson):
        outcomes, codes = reached(id)
        told = ", ".join(f"{outcome} {n}" for outcome, n in sorted(outcomes.items()))
        never = ", ".join(never_reached(id)) or "none"
        of_reasons = len(set(codes) - {None, UNFINISHED})
        print(f"{id}: {sum(outcomes.values())} rows; {told}; {of_reasons} codes; never: {never}")
        everything += outcomes
    told = ", ".join(f"{outcome} {n}" for outcome, n in sorted(everything.items()))
    print(f"together: {sum(everything.values())} rows; {told}")


if __name__ == "__main__":
    main(*sys.argv[1:])
