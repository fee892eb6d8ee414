/** Room on the sheet for parties that come in together: beside what is there, and on none of it. */
import { overlap } from '../geometry.js';

/** @typedef {import('../geometry.js').Box} Box */
/** @typedef {import('../geometry.js').Point} Point */

/** What a party takes whose name has four long lines: how much one takes is not known before it is drawn. */
export const LARGE = { w: 186, h: 98 };
/** One looks no further than that: beyond, it is no longer beside. */
const [STEP, FAR] = [30, 1200];
/** Free px round a party. */
const AIR = 12;

/**
 * How far to move boxes, all alike, so that none lies on those that are there: not at all, or as
 * little as can be, to the right as far as the sheet goes and downwards; else below everything.
 * @param {readonly Box[]} boxes @param {readonly Box[]} taken @param {number} width of the sheet
 * @returns {Point}
 */
export function aside(boxes, taken, width) {
  const right = (/** @type {readonly Box[]} */ all) => all.reduce((most, { x, w }) => Math.max(most, x + w / 2), 0);
  const across = Math.min(FAR, Math.max(0, Math.max(width, right(taken)) - right(boxes)));
  /** @type {Point[]} */
  const ways = [];
  for (let dy = 0; dy <= FAR; dy += STEP) for (let dx = 0; dx <= across; dx += STEP) ways.push([dx, dy]);
  ways.sort(([ax, ay], [bx, by]) => Math.hypot(ax, ay) - Math.hypot(bx, by));
  const free = (/** @type {Point} */ [dx, dy]) =>
    !boxes.some((box) => taken.some((other) => overlap({ ...box, x: box.x + dx, y: box.y + dy }, other, AIR)));
  const top = boxes.reduce((least, { y, h }) => Math.min(least, y - h / 2), Infinity);
  const low = taken.reduce((most, { y, h }) => Math.max(most, y + h / 2), 0);
  return ways.find(free) ?? [0, low + AIR - top];
}
