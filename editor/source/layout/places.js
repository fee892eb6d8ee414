/** Coordinates of a grid: columns side by side, things at heights near their neighbours. */
import { pairwise, sum } from './comparing.js';
import { PORT, thingOf } from './grid.js';
import { apart } from './heights.js';

/** @typedef {import('./grid.js').Grid} Grid */

/** What arrows need beside a box: a straight end (for the head), then room to bend. */
const STUB = 16;
/** Between arrows that turn back in one gap. */
const LANE = 7;
/** Room to bend, for each pixel that an arrow climbs: where space is short, where there is plenty. */
const [TIGHT, AMPLE] = /** @type {const} */ ([[12, 0.2, 20, 60], [14, 0.5, 24, 130]]);
const [BETWEEN_BOXES, BETWEEN_LABELS, BETWEEN_OTHERS] = [26, 9, 10];

/** How far apart two things of one column must be, from the middle of one to the other's. @param {Grid} grid @param {number} upper @param {number} lower */
export function gap(grid, upper, lower) {
  const [a, b] = [thingOf(grid, upper), thingOf(grid, lower)];
  const room = a.below + b.above;
  if (a.box && b.box) return room + BETWEEN_BOXES;
  return room + (a.labelled && b.labelled ? BETWEEN_LABELS : BETWEEN_OTHERS);
}

/** Give every thing its height: sweep until everything stands near its neighbours. @param {Grid} grid */
export function settle(grid) {
  const { things, ties } = grid;
  const columns = grid.columns.map((column) => ({
    column,
    between: pairwise(column).map(([a, b]) => gap(grid, a, b)),
  }));
  for (const { column, between } of columns) {
    let y = -sum(between) / 2;
    column.forEach((thing, nth) => {
      thingOf(grid, thing).y = y;
      y += between[nth] ?? 0;
    });
  }
  const aim = things.map(() => /** @type {{ other: number, shift: number, weight: number }[]} */ ([]));
  const [ofLeft, ofRight] = [evenPorts(grid, grid.left), evenPorts(grid, grid.right)];
  ties.forEach(({ left, right, weight }, nth) => {
    const shift = (ofRight.get(nth) ?? 0) - (ofLeft.get(nth) ?? 0);
    aim[right]?.push({ other: left, shift, weight });
    aim[left]?.push({ other: right, shift: -shift, weight });
  });
  const sweeps = things.length < 300 ? 24 : things.length < 1500 ? 12 : 6;
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const { column, between } of sweep % 2 ? [...columns].reverse() : columns) {
      /** @type {number[]} */
      const wishes = [];
      /** @type {number[]} */
      const weights = [];
      for (const thing of column) {
        let [total, all] = [0, 0];
        for (const { other, shift, weight } of aim[thing] ?? []) {
          total += (thingOf(grid, other).y + shift) * weight;
          all += weight;
        }
        wishes.push(all ? total / all : thingOf(grid, thing).y);
        weights.push(all || 0.1);
      }
      apart(wishes, weights, between).forEach((y, nth) => {
        thingOf(grid, column[nth] ?? 0).y = y;
      });
    }
  }
}

/** How far from its box's middle each arrow touches, evenly spread. @param {Grid} grid @param {number[][]} sides */
function evenPorts(grid, sides) {
  /** @type {Map<number, number>} */
  const found = new Map();
  sides.forEach((ties, nth) => {
    if (!thingOf(grid, nth).box) return;
    ties.forEach((tie, kth) => found.set(tie, (kth - (ties.length - 1) / 2) * PORT));
  });
  return found;
}

/**
 * Left and right edge of each column; where arrows climb far, there is more room to bend.
 * @param {Grid} grid @param {readonly number[]} leaves @param {readonly number[]} enters @param {number} page
 * @returns {[number, number][]}
 */
export function spans(grid, leaves, enters, page) {
  const climbs = grid.columns.map(() => 0);
  grid.ties.forEach((tie, nth) => {
    const { column } = thingOf(grid, tie.left);
    const climb = Math.abs((leaves[nth] ?? 0) - (enters[nth] ?? 0));
    climbs[column] = Math.max(climbs[column] ?? 0, climb);
  });
  const widths = grid.columns.map((column) =>
    column.reduce((most, thing) => Math.max(most, thingOf(grid, thing).width), 0),
  );
  /** @param {typeof TIGHT | typeof AMPLE} how */
  const room = (how) =>
    climbs.map((climb, nth) => bend(climb, how) + LANE * (grid.turning.get(nth + 1) ?? 0));
  const [tight, ample] = [room(TIGHT), room(AMPLE)];
  const all = (/** @type {number[]} */ row) => sum(row.slice(0, -1));
  const spare = page - sum(widths) - all(tight) - STUB * (widths.length - 1);
  const part = Math.min(Math.max(spare / (all(ample) - all(tight) || 1), 0), 1);
  let x = 0;
  return widths.map((width, nth) => {
    const [least = 0, most = 0] = [tight[nth], ample[nth]];
    const here = x;
    x += width + STUB + least + (most - least) * part;
    return [here, here + width];
  });
}

/** @param {number} climb @param {typeof TIGHT | typeof AMPLE} how */
const bend = (climb, [base, slope, least, most]) => Math.min(Math.max(base + climb * slope, least), most);
