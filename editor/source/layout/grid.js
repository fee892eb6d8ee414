/**
 * A layout's columns: boxes in the even ones, labels between them, a way for each long arrow.
 *
 * An arrow that spans several columns has one thing in each column between: its label in one of
 * the gaps, a bare way elsewhere. An arrow between two boxes of one column, or from a box to
 * itself, has its label in the gap to their right, tied to both from there.
 */
import { first, sorted } from './comparing.js';
import { untangled } from './order.js';

/** @typedef {{ id: string, width: number, height: number }} Box something to place, and its room */
/**
 * From one box to another, with a label that the line runs through; `above` and `below` are its
 * heights over and under the line. The source stands left of the target, or right when it runs
 * `back`; the heavier the arrow, the more it decides that.
 * @typedef {{
 *   id: string, source: string, target: string, width: number, above: number, below: number,
 *   weight: number, back: boolean
 * }} Arrow
 */
/**
 * A box, a label or a way, in its column.
 * @typedef {{
 *   column: number, above: number, below: number, width: number, y: number,
 *   box?: Box, labelled?: boolean
 * }} Thing
 */
/** One piece of an arrow between a thing and one in the next column. @typedef {{ left: number, right: number, weight: number }} Tie */
/**
 * Things in columns, in order, and the ties between them: for each thing those to either side,
 * from top to bottom; for each arrow those that it runs along, from left to right.
 * @typedef {{
 *   things: Thing[], columns: number[][], ties: Tie[], left: number[][], right: number[][],
 *   runs: Map<string, number[]>, turning: Map<number, number>
 * }} Grid
 */

/** Room between two arrows that touch the same side of a box, and at its corners. */
export const [PORT, CORNER] = [16, 10];
const WAY = 5;

/** @template K, V @param {Map<K, V>} map @param {K} key @returns {V} */
const at = (map, key) => /** @type {V} */ (map.get(key));
/** @param {Grid} grid @param {number} nth */
export const thingOf = (grid, nth) => /** @type {Thing} */ (grid.things[nth]);
/** @param {Grid} grid @param {number} nth */
export const tieOf = (grid, nth) => /** @type {Tie} */ (grid.ties[nth]);

/** Whether an arrow turns back to the column that it comes from. @param {Grid} grid @param {readonly number[]} run */
export const turns = (grid, run) => !thingOf(grid, tieOf(grid, run.at(-1) ?? 0).right).box;

/**
 * Columns for boxes whose layers are known, in an order with few crossings.
 * @param {readonly Box[]} boxes @param {readonly Arrow[]} arrows @param {Map<string, number>} layer
 * @returns {Grid}
 */
export function grid(boxes, arrows, layer) {
  /** @type {Grid} */
  const made = {
    things: [], columns: [], ties: [], left: [], right: [], runs: new Map(), turning: new Map(),
  };
  /** @type {Map<string, number>} */
  const places = new Map();
  for (const box of boxes) {
    places.set(box.id, made.things.length);
    const half = box.height / 2;
    made.things.push({ column: 2 * at(layer, box.id), above: half, below: half, width: box.width, y: 0, box });
  }
  /** @type {Map<number, number>} */
  const load = new Map();
  const far = (/** @type {Arrow} */ { source, target }) => Math.abs(at(layer, source) - at(layer, target));
  for (const arrow of sorted(arrows, (a) => [far(a), -a.weight, a.id])) lay(made, arrow, places, load);
  const last = made.things.reduce((most, { column }) => Math.max(most, column), 0);
  made.columns = Array.from({ length: last + 1 }, () => []);
  made.things.forEach(({ column }, nth) => made.columns[column]?.push(nth));
  const left = made.things.map(() => /** @type {number[]} */ ([]));
  const right = made.things.map(() => /** @type {number[]} */ ([]));
  for (const tie of made.ties) {
    left[tie.right]?.push(tie.left);
    right[tie.left]?.push(tie.right);
  }
  made.columns = untangled(made.columns, left, right);
  sortTies(made);
  grow(made);
  return made;
}

/** Add what an arrow needs in the columns between its ends. @param {Grid} made @param {Arrow} arrow @param {Map<string, number>} places @param {Map<number, number>} load */
function lay(made, arrow, places, load) {
  let [a, b] = [at(places, arrow.source), at(places, arrow.target)];
  if (thingOf(made, a).column > thingOf(made, b).column) [a, b] = [b, a];
  const [from, to] = [thingOf(made, a).column, thingOf(made, b).column];
  const flat = from === to;
  const between = flat ? [from + 1] : Array.from({ length: to - from - 1 }, (_, nth) => from + 1 + nth);
  const gaps = between.filter((_, nth) => nth % 2 === 0);
  const middle = (from + to) / 2;
  const chosen = first(gaps, (gap) => [load.get(gap) ?? 0, Math.abs(gap - middle), gap]);
  load.set(chosen, (load.get(chosen) ?? 0) + arrow.above + arrow.below + PORT);
  const pull = 1 + arrow.weight / 6;
  /** @type {number[]} */
  const run = [];
  made.runs.set(arrow.id, run);
  /** @param {number} left @param {number} right @param {number} weight */
  const add = (left, right, weight) => {
    run.push(made.ties.length);
    made.ties.push({ left, right, weight: weight * pull });
  };
  let here = a;
  for (const column of between) {
    const labelled = column === chosen;
    const { above, below, width } = labelled ? arrow : { above: WAY, below: WAY, width: 0 };
    made.things.push({ column, above, below, width, y: 0, labelled });
    const there = made.things.length - 1;
    // What is long had better be straight; at a box there is room to give.
    add(here, there, here === a ? 1 : 12);
    here = there;
  }
  if (flat) {
    add(b, here, 1);
    made.turning.set(chosen, (made.turning.get(chosen) ?? 0) + 1);
  } else add(here, b, 1);
}

/** @param {Grid} made */
function sortTies(made) {
  const place = new Map(made.columns.flatMap((column) => column.map((thing, nth) => [thing, nth])));
  made.left = made.things.map(() => []);
  made.right = made.things.map(() => []);
  made.ties.forEach((tie, nth) => {
    made.left[tie.right]?.push(nth);
    made.right[tie.left]?.push(nth);
  });
  made.left = made.left.map((ties) => sorted(ties, (nth) => [at(place, tieOf(made, nth).left)]));
  made.right = made.right.map((ties) => sorted(ties, (nth) => [at(place, tieOf(made, nth).right)]));
}

/** Make boxes tall enough for the arrows that touch them. @param {Grid} made */
function grow(made) {
  made.things.forEach((thing, nth) => {
    if (!thing.box) return;
    const most = Math.max(made.left[nth]?.length ?? 0, made.right[nth]?.length ?? 0);
    const half = CORNER + ((most - 1) * PORT) / 2;
    thing.above = thing.below = Math.max(thing.above, half);
  });
}
