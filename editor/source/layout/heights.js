/** How high things stand in their columns: near their neighbours, never into each other. */

/**
 * The heights nearest to what is wished, in the given order, with at least `gaps` between.
 * Pool adjacent violators: the least-squares answer, in one pass.
 * @param {readonly number[]} wishes @param {readonly number[]} weights @param {readonly number[]} gaps
 * @returns {number[]}
 */
export function apart(wishes, weights, gaps) {
  /** @type {number[]} */
  const before = [];
  let offset = 0;
  wishes.forEach((_wish, nth) => {
    if (nth) offset += /** @type {number} */ (gaps[nth - 1]);
    before.push(offset);
  });
  /** @type {[number, number, number][]} sum of weighted wishes, sum of weights, how many */
  const pools = [];
  wishes.forEach((wish, nth) => {
    const weight = /** @type {number} */ (weights[nth]);
    pools.push([(wish - /** @type {number} */ (before[nth])) * weight, weight, 1]);
    for (;;) {
      const [above, below] = pools.slice(-2);
      if (!above || !below || !(above[0] * below[1] > below[0] * above[1])) break;
      pools.pop();
      for (const part of /** @type {const} */ ([0, 1, 2])) above[part] += below[part];
    }
  });
  const heights = pools.flatMap(([total, weight, count]) => Array(count).fill(total / weight));
  return heights.map((height, nth) => height + before[nth]);
}

/**
 * The same between two bounds; things stand closer than `gap` where they must.
 * @param {readonly number[]} wishes @param {number} gap @param {number} low @param {number} high
 */
export function within(wishes, gap, low, high) {
  const last = wishes.length - 1;
  const room = last > 0 ? Math.min(gap, (high - low) / last) : gap;
  const heights = apart(wishes, wishes.map(() => 1), wishes.slice(1).map(() => room));
  // Bounds keep the order and the gaps: push down from the top, then up from the bottom.
  return heights
    .map((height, nth) => Math.max(height, low + nth * room))
    .map((height, nth) => Math.min(height, high - (last - nth) * room));
}
