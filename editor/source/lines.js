/**
 * How many bits of other arrows run through a room, asked thousands of times: all bits are counted
 * once, square by square and added up from the top left, so that any room takes four readings.
 */

/** @typedef {import('./geometry.js').Curve} Curve */
/** @typedef {ReturnType<typeof linesOf>} Lines */

/** An arrow counts as one bit for every 12 px, and never as more than so many. */
const [BIT, LONG] = [12, 400];
/** Squares of 8 px; larger ones where a map is so wide that there would be more than that. */
const [SIDE, MOST] = [8, 250_000];

/** @param {readonly Curve[]} curves */
export function linesOf(curves) {
  const bits = curves.map(bitsOf);
  let left = 0;
  let top = 0;
  let right = 0;
  let low = 0;
  for (const each of bits)
    for (const at of each) {
      left = Math.min(left, at[0]);
      right = Math.max(right, at[0]);
      top = Math.min(top, at[1]);
      low = Math.max(low, at[1]);
    }
  const side = Math.max(SIDE, Math.sqrt(((right - left) * (low - top)) / MOST));
  const wide = Math.floor((right - left) / side) + 2;
  const tall = Math.floor((low - top) / side) + 2;
  const column = (/** @type {number} */ x) => Math.floor((x - left) / side);
  const row = (/** @type {number} */ y) => Math.floor((y - top) / side);
  const sums = new Int32Array(wide * tall);
  const sum = (/** @type {number} */ at) => sums[at] ?? 0;
  for (const each of bits)
    for (const at of each) {
      const square = (row(at[1]) + 1) * wide + column(at[0]) + 1;
      sums[square] = sum(square) + 1;
    }
  for (let at = wide + 1; at < sums.length; at += 1)
    if (at % wide) sums[at] = sum(at) + sum(at - 1) + sum(at - wide) - sum(at - wide - 1);
  /** Of all squares before a column and a row. @param {number} i @param {number} j */
  const before = (i, j) => sum(Math.max(0, Math.min(j, tall - 1)) * wide + Math.max(0, Math.min(i, wide - 1)));

  return {
    /**
     * Bits of all arrows but its own in the room between two corners; from `most` on, any number
     * that is no less.
     * @param {number} ax @param {number} ay @param {number} bx @param {number} by
     * @param {Curve} own @param {number} most
     */
    crossed(ax, ay, bx, by, own, most) {
      const i = column(ax);
      const j = row(ay);
      const right = column(bx) + 1;
      const low = row(by) + 1;
      let met = before(right, low) - before(i, low) - before(right, j) + before(i, j);
      if (!met || met - (bx - ax + by - ay) / BIT - 2 >= most) return met;
      for (const at of bitsOf(own)) {
        const a = column(at[0]);
        const b = row(at[1]);
        if (a >= i && a < right && b >= j && b < low) met -= 1;
      }
      return met;
    },
  };
}

/** @type {WeakMap<Curve, import('./geometry.js').Point[]>} */
const known = new WeakMap();

/** @param {Curve} curve */
function bitsOf(curve) {
  const { along } = curve;
  const found = known.get(curve);
  if (found) return found;
  const [ax, ay] = along(0);
  const [bx, by] = along(1);
  const steps = Math.min(LONG, Math.ceil((Math.abs(ax - bx) + Math.abs(ay - by)) / BIT) + 4);
  const bits = Array.from({ length: steps + 1 }, (_, nth) => along(nth / steps));
  known.set(curve, bits);
  return bits;
}
