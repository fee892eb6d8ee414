"""How long a map's picture takes, beside what importing a drawing library alone would cost.

Run it by hand: ``python -m tests.benchmarks.pictures``. Times are medians, in milliseconds: of
the processor for what is drawn, as other work may run beside it; of the clock for whole processes.
"""

import subprocess
import sys
import time
from statistics import median

from clientkit.figures import picture
from clientkit.figures.layout import Box, arrange
from clientkit.figures.link_arrow import LinkArrow
from tests.figures.maps import some_map

#: Parties and links. The bounds: 20 ms for 15 parties, 1 s for 200.
SIZES = ((12, 22), (15, 27), (15, 40), (50, 90), (200, 360), (200, 600))
PEERS = ("matplotlib.pyplot", "networkx")
WHOLE = (
    "import clientkit.figures; from clientkit.cases import case; "
    "case('hospital')._repr_mimebundle_()"
)


def took(work, times: int = 7, clock=time.process_time) -> float:
    spent = []
    for _ in range(times):
        begin = clock()
        work()
        spent.append((clock() - begin) * 1000)
    return median(spent)


def process(code: str) -> float:
    paths = f"import sys; sys.path[:0] = {sys.path!r}; "
    return took(
        lambda: subprocess.run([sys.executable, "-c", paths + code], check=True),
        9,
        time.perf_counter,
    )


def main() -> None:
    bare = process("pass")
    imports = {peer: process(f"import {peer}") - bare for peer in PEERS}
    print(f"{'parties':>8}{'links':>7}{'layout':>9}{'picture':>9}{'KiB':>7}", end="")
    print("".join(f"{'import ' + peer:>28}" for peer in PEERS))
    for size, links in SIZES:
        map = some_map(size, links, 1)
        boxes = [Box(party.id, 120, 60) for party in map.parties]
        arrows = [LinkArrow.of(link, "en", False).arrow for link in map.links]
        layout = took(lambda boxes=boxes, arrows=arrows: arrange(boxes, arrows))
        whole = took(lambda map=map: picture(map, "en"))
        weight = len(picture(map, "en").encode()) / 1024
        print(f"{size:8}{len(map.links):7}{layout:9.1f}{whole:9.1f}{weight:7.1f}", end="")
        print("".join(f"{cost:17.0f} = {cost / whole:5.1f} ×" for cost in imports.values()))
    print(f"whole processes: bare Python {bare:.0f}", end="")
    print("".join(f", import {peer} {cost + bare:.0f}" for peer, cost in imports.items()), end="")
    print(f", a case read, said and drawn {process(WHOLE):.0f}")


if __name__ == "__main__":
    main()
