/** Arrows made level: kinks taken out wherever a line, or its ends, has room to move. */
import { pairwise, sum } from './comparing.js';
import { CORNER, PORT, thingOf, tieOf, turns } from './grid.js';
import { within } from './heights.js';
import { gap } from './places.js';

/** @typedef {import('./grid.js').Grid} Grid */

const ROUNDS = 3;
/** How far a label may go to take out a kink: beyond that, the detour is worse than the kink. */
const REACH = 40;

/** A height that may change: of a label, of a way, of an arrow's end on the side of a box. */
class Slot {
  /** @param {number} y @param {number} low @param {number} high */
  constructor(y, low, high) {
    this.y = y;
    this.low = low;
    this.high = high;
    /** @type {Slot | undefined} */
    this.over = undefined;
    /** @type {Slot | undefined} */
    this.under = undefined;
    this.roomOver = 0;
    this.roomUnder = 0;
    this.hold = 0;
  }

  /** Between which heights it may move, pushing aside what holds less than itself. @returns {[number, number]} */
  free() {
    let { low, high } = this;
    let room = this.roomOver;
    for (let slot = this.over; slot; ) {
      const firm = slot.hold >= this.hold;
      low = Math.max(low, (firm ? slot.y : slot.low) + room);
      room += slot.roomOver;
      slot = firm ? undefined : slot.over;
    }
    room = this.roomUnder;
    for (let slot = this.under; slot; ) {
      const firm = slot.hold >= this.hold;
      high = Math.min(high, (firm ? slot.y : slot.high) - room);
      room += slot.roomUnder;
      slot = firm ? undefined : slot.under;
    }
    return [low, high];
  }

  /** Move it there, and push aside what stands in the way. @param {number} y */
  put(y) {
    this.y = y;
    let edge = y - this.roomOver;
    for (let slot = this.over; slot && slot.y > edge; slot = slot.over) {
      slot.y = edge;
      edge -= slot.roomOver;
    }
    edge = y + this.roomUnder;
    for (let slot = this.under; slot && slot.y < edge; slot = slot.under) {
      slot.y = edge;
      edge += slot.roomUnder;
    }
  }
}

/**
 * Make arrows level; give, for each tie, the heights of its left and of its right end.
 * @param {Grid} grid
 * @returns {[number[], number[]]}
 */
export function level(grid) {
  const slots = grid.things.map(({ y }) => new Slot(y, y - REACH, y + REACH));
  const slotOf = (/** @type {number} */ nth) => /** @type {Slot} */ (slots[nth]);
  for (const column of grid.columns) {
    for (const [a, b] of pairwise(column)) stack(slotOf(a), slotOf(b), gap(grid, a, b));
  }
  grid.things.forEach(({ box }, nth) => {
    if (!box) return;
    const slot = slotOf(nth);
    slot.low = slot.high = slot.y;
    slot.hold = Infinity;
  });
  const leaves = ends(grid, grid.right, grid.ties.map(({ right }) => right));
  const enters = ends(grid, grid.left, grid.ties.map(({ left }) => left));
  /** @type {{ hold: number, along: Slot[] }[]} */
  const runs = [];
  for (const run of grid.runs.values()) {
    if (turns(grid, run)) continue;
    const middle = run.slice(0, -1).map((tie) => slotOf(tieOf(grid, tie).right));
    const along = /** @type {Slot[]} */ ([
      leaves.get(run[0] ?? 0),
      ...middle,
      enters.get(run.at(-1) ?? 0),
    ]);
    const hold = sum(run.map((tie) => tieOf(grid, tie).weight));
    runs.push({ hold, along });
    for (const slot of along) slot.hold = hold;
  }
  runs.sort((a, b) => b.hold - a.hold);
  for (let round = 0; round < ROUNDS; round += 1) for (const { along } of runs) levelled(along);
  grid.things.forEach((thing, nth) => (thing.y = slotOf(nth).y));
  return [
    grid.ties.map(({ left }, nth) => leaves.get(nth)?.y ?? thingOf(grid, left).y),
    grid.ties.map(({ right }, nth) => enters.get(nth)?.y ?? thingOf(grid, right).y),
  ];
}

/** The ends of arrows on one side of every box, slid towards where the arrows go. @param {Grid} grid @param {number[][]} sides @param {number[]} far */
function ends(grid, sides, far) {
  /** @type {Map<number, Slot>} */
  const found = new Map();
  sides.forEach((ties, nth) => {
    const { box, y, above, below } = thingOf(grid, nth);
    if (!box) return;
    const [low, high] = [y - above + CORNER, y + below - CORNER];
    const heights = within(ties.map((tie) => thingOf(grid, far[tie] ?? 0).y), PORT, low, high);
    const slots = heights.map((height) => new Slot(height, low, high));
    for (const [upper, lower] of pairwise(slots)) stack(upper, lower, Math.min(PORT, lower.y - upper.y));
    ties.forEach((tie, kth) => found.set(tie, /** @type {Slot} */ (slots[kth])));
  });
  return found;
}

/** @param {Slot} upper @param {Slot} lower @param {number} room */
function stack(upper, lower, room) {
  upper.under = lower;
  lower.over = upper;
  upper.roomUnder = lower.roomOver = room;
}

/** Put as many neighbours as possible at one height, from left to right. @param {Slot[]} slots */
function levelled(slots) {
  /** @type {Slot[]} */
  let together = [];
  let [low, high] = [-Infinity, Infinity];
  for (const slot of slots) {
    const [least, most] = slot.free();
    if (together.length && Math.max(low, least) > Math.min(high, most)) {
      put(together, low, high);
      [together, low, high] = [[], -Infinity, Infinity];
    }
    together.push(slot);
    [low, high] = [Math.max(low, least), Math.min(high, most)];
  }
  put(together, low, high);
}

/** @param {Slot[]} slots @param {number} low @param {number} high */
function put(slots, low, high) {
  if (low > high) return;
  const heights = slots.map(({ y }) => y).sort((a, b) => a - b);
  const y = Math.min(Math.max(heights[heights.length >> 1] ?? 0, low), high);
  for (const slot of slots) slot.put(y);
}
