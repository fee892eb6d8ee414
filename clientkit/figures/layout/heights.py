"""How high things stand in their columns: near their neighbours, never into each other."""

from collections.abc import Sequence


def apart(wishes: Sequence[float], weights: Sequence[float], gaps: Sequence[float]) -> list[float]:
    """The heights nearest to what is wished, in the given order, with at least `gaps` between.

    Pool adjacent violators: the least-squares answer, in one pass.

    >>> apart([10, 10], [1, 1], [20])
    [0.0, 20.0]
    """
    before, offset = [], 0.0
    for i in range(len(wishes)):
        if i:
            offset += gaps[i - 1]
        before.append(offset)
    pools: list[list[float]] = []  # sum of weighted wishes, sum of weights, how many
    for wish, weight, offset in zip(wishes, weights, before, strict=True):
        pools.append([(wish - offset) * weight, weight, 1])
        while len(pools) > 1 and pools[-2][0] * pools[-1][1] > pools[-1][0] * pools[-2][1]:
            top = pools.pop()
            for i in range(3):
                pools[-1][i] += top[i]
    heights: list[float] = []
    for total, weight, count in pools:
        heights.extend([total / weight] * int(count))
    return [height + offset for height, offset in zip(heights, before, strict=True)]


def within(wishes: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """The same between two bounds; things stand closer than `gap` where they must.

    >>> within([0.0, 50.0], 10.0, 0.0, 30.0)
    [0.0, 30.0]
    """
    if len(wishes) > 1:
        gap = min(gap, (high - low) / (len(wishes) - 1))
    heights = apart(wishes, [1.0] * len(wishes), [gap] * (len(wishes) - 1))
    # Bounds keep the order and the gaps: push down from the top, then up from the bottom.
    for i in range(len(heights)):
        heights[i] = max(heights[i], low + i * gap)
    for i in range(len(heights)):
        heights[i] = min(heights[i], high - (len(heights) - 1 - i) * gap)
    return heights
