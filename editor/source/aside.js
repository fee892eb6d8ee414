/** What lies beside what: the next party in a direction, and where there is still room. */
import { overlap } from './geometry.js';

/** @typedef {import('./geometry.js').Box} Box */
/** @typedef {import('./geometry.js').Point} Point */

/** @type {Record<string, Point>} */
export const DIRECTIONS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The party that one meets first when one goes from another in a direction; sideways counts double.
 * @param {ReadonlyMap<string, Box>} boxes @param {string} from @param {Point} direction
 * @returns {string | undefined}
 */
export function nextTowards(boxes, from, [dx, dy]) {
  const here = boxes.get(from);
  if (!here) return undefined;
  let nearest;
  let least = Infinity;
  for (const [id, box] of boxes) {
    const ahead = (box.x - here.x) * dx + (box.y - here.y) * dy;
    const beside = Math.abs((box.x - here.x) * dy) + Math.abs((box.y - here.y) * dx);
    const cost = ahead + 2 * beside;
    if (id !== from && ahead > 0 && cost < least) [nearest, least] = [id, cost];
  }
  return nearest;
}

/**
 * A free place for one more party: beside `near` if there is one, else row by row from the top.
 * @param {Iterable<Box>} boxes @param {number} width of the sheet @param {Box} [near]
 * @returns {Point}
 */
export function freePlace(boxes, width, near) {
  const taken = [...boxes];
  // Its name may be long: who knows before it is written?
  const [stepX, stepY, w, h] = [200, 110, 186, 98];
  const free = (/** @type {Point} */ [x, y]) =>
    x > w / 2 && y > h / 2 && !taken.some((box) => overlap({ x, y, w, h }, box, 12));
  /** @type {Point[]} */
  const beside = near
    ? [[1, 0], [-1, 0], [0, 1], [1, 1], [0, -1], [1, -1], [2, 0], [0, 2]].map(([i, j]) => [
        near.x + /** @type {number} */ (i) * stepX,
        near.y + /** @type {number} */ (j) * stepY,
      ])
    : [];
  const found = beside.find((place) => place[0] < width - w / 2 && free(place));
  if (found) return found;
  const columns = Math.max(1, Math.floor(width / stepX));
  for (let nth = 0; ; nth += 1) {
    /** @type {Point} */
    const place = [110 + (nth % columns) * stepX, 80 + Math.floor(nth / columns) * stepY];
    if (free(place)) return place;
  }
}

/**
 * A corner for a panel in what is seen of the sheet, where it covers least, and nearest to what it
 * is about.
 * @param {Box[]} about @param {{ w: number, h: number }} panel
 * @param {{ left: number, top: number, w: number, h: number }} seen
 * @returns {Point} its upper left corner
 */
export function clearOf(about, { w, h }, seen) {
  const [x, y] = ['x', 'y'].map((axis) => {
    const all = about.map((box) => box[/** @type {'x' | 'y'} */ (axis)]);
    return all.reduce((sum, one) => sum + one, 0) / all.length;
  });
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const free = [Math.max(0, seen.w - w - 16), Math.max(0, seen.h - h - 16)];
  let best = /** @type {Point} */ ([seen.left + 8, seen.top + 8]);
  let least = Infinity;
  for (const across of steps) {
    for (const down of steps) {
      const corner = /** @type {Point} */ ([
        seen.left + 8 + across * /** @type {number} */ (free[0]),
        seen.top + 8 + down * /** @type {number} */ (free[1]),
      ]);
      const there = { x: corner[0] + w / 2, y: corner[1] + h / 2, w, h };
      const covered = about.filter((box) => overlap(there, box, 6)).length;
      const cost = covered * 1e4 + Math.hypot(there.x - (x ?? 0), there.y - (y ?? 0));
      if (cost < least) [best, least] = [corner, cost];
    }
  }
  return best;
}
