"""What importing costs, in whole processes: medians of one run.

python tests/benchmarks/imports.py [processes]
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

TOP = Path(__file__).parents[2]

CASE = """
import clientkit
from clientkit import figures, prose
case = clientkit.case("hospital")
print(prose.as_text(case, "fr"), figures.picture(case, "fr"))
"""
PROCESSES = {
    "bare Python": "pass",
    "import clientkit": "import clientkit",
    "import networkx": "import networkx",
    "a case, its words and its picture": CASE,
}


def took(code):
    begun = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", code],
        cwd=TOP,
        env={k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return (time.perf_counter() - begun) * 1000


def main(processes=9):
    times = {name: [took(code)] for name, code in PROCESSES.items()}
    for name in times:
        times[name].clear()  # the first writes bytecode
    for _turn in range(processes):  # in turns, so that a busy machine slows all
        for name, code in PROCESSES.items():
            times[name].append(took(code))
    median = {name: statistics.median(each) for name, each in times.items()}
    print(f"medians of {processes} processes")
    for name, value in median.items():
        print(f"{name:<36}{value:7.1f} ms")
    bare, kit, networkx, case = median.values()
    print(f"import clientkit / bare Python       {kit / bare:7.2f}  (at most 1.5)")
    print(f"the case / import networkx           {case / networkx:7.2f}  (at most 1)")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
