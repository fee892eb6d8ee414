/**
 * Layered layout from left to right: a place for each box, room for arrows and their labels.
 *
 * The same as `clientkit/figures/layout`, number for number: a test holds the two together. It is
 * here for the page that has no Python; in a notebook, Python is asked.
 */
import { sorted } from './comparing.js';
import { grid } from './grid.js';
import { layers } from './layers.js';
import { level } from './level.js';
import { settle, spans } from './places.js';

/** @typedef {import('./grid.js').Box} Box */
/** @typedef {import('./grid.js').Arrow} Arrow */
/** @typedef {{ width: number, height: number, places: Map<string, [number, number]> }} Part */

const [BETWEEN_PARTS, BETWEEN_SINGLES, PAGE] = [40, 26, 900];

/**
 * The centre of each box. What hangs together is laid out together; separate parts go below each
 * other, boxes without arrows last.
 * @param {readonly Box[]} boxes @param {readonly Arrow[]} arrows
 * @returns {Map<string, [number, number]>}
 */
export function place(boxes, arrows) {
  const partOf = parts(sorted(boxes, ({ id }) => [id]), sorted(arrows, ({ id }) => [id]));
  const inTurn = sorted(partOf, ([name, { boxes: own, arrows: inner }]) => [
    !inner.length,
    -own.length,
    name,
  ]);
  return stacked(
    inTurn.map(([, { boxes: own, arrows: inner }]) => ({
      linked: inner.length > 0,
      part: laidOut(own, inner),
    })),
  );
}

/** What hangs together, under the name of its first box. @param {readonly Box[]} boxes @param {readonly Arrow[]} arrows */
function parts(boxes, arrows) {
  const leader = new Map(boxes.map(({ id }) => [id, id]));
  const find = (/** @type {string} */ id) => {
    let at = id;
    for (let up = leader.get(at); up !== undefined && up !== at; up = leader.get(at)) at = up;
    return at;
  };
  for (const { source, target } of arrows) {
    const [a, b] = sorted([find(source), find(target)], (id) => [id]);
    leader.set(/** @type {string} */ (b), /** @type {string} */ (a));
  }
  /** @type {Map<string, { boxes: Box[], arrows: Arrow[] }>} */
  const found = new Map();
  const of = (/** @type {string} */ id) => {
    const name = find(id);
    const known = found.get(name) ?? { boxes: [], arrows: [] };
    found.set(name, known);
    return known;
  };
  for (const box of boxes) of(box.id).boxes.push(box);
  for (const arrow of arrows) of(arrow.source).arrows.push(arrow);
  return found;
}

/** @param {Box[]} boxes @param {Arrow[]} arrows @returns {Part} */
function laidOut(boxes, arrows) {
  /** @type {Map<string, import('./layers.js').Pull>} */
  const pulls = new Map();
  for (const { source, target, weight, back } of arrows) {
    if (source === target) continue;
    const [a, b] = back ? [target, source] : [source, target];
    const key = JSON.stringify([a, b]);
    const known = pulls.get(key);
    if (known) known.weight += weight;
    else pulls.set(key, { a, b, weight });
  }
  const names = boxes.map(({ id }) => id);
  const made = grid(boxes, arrows, withoutHoles(layers(names, [...pulls.values()], mostLayers(boxes.length))));
  settle(made);
  const [leaves, enters] = level(made);
  const columns = spans(made, leaves, enters, PAGE);
  const top = made.things.reduce((least, { y, above }) => Math.min(least, y - above), Infinity);
  const bottom = made.things.reduce((most, { y, below }) => Math.max(most, y + below), -Infinity);
  /** @type {Part['places']} */
  const places = new Map();
  for (const { box, column, y } of made.things) {
    const [x0, x1] = /** @type {[number, number]} */ (columns[column]);
    if (box) places.set(box.id, [(x0 + x1) / 2, y - top]);
  }
  return { width: columns.at(-1)?.[1] ?? 0, height: bottom - top, places };
}

/** So many that a page holds them side by side; big maps grow both ways. @param {number} boxes */
const mostLayers = (boxes) => Math.max(5, Math.round(1.2 * Math.sqrt(boxes)));

/** @param {Map<string, number>} layer */
function withoutHoles(layer) {
  const used = [...new Set(layer.values())].sort((a, b) => a - b);
  return new Map([...layer].map(([id, old]) => [id, used.indexOf(old)]));
}

/** Parts below each other; small ones share a row. @param {{ linked: boolean, part: Part }[]} made */
function stacked(made) {
  const page = made.reduce((most, { part }) => Math.max(most, part.width), PAGE);
  /** @type {Part['places']} */
  const places = new Map();
  let [x, y, tall] = [0, 0, 0];
  let before = true;
  for (const { linked, part } of made) {
    if (x && (x + part.width > page || linked !== before)) {
      [x, y, tall] = [0, y + tall + BETWEEN_PARTS, 0];
    }
    for (const [id, [px, py]] of part.places) places.set(id, [px + x, py + y]);
    tall = Math.max(tall, part.height);
    x += part.width + (linked ? BETWEEN_PARTS : BETWEEN_SINGLES);
    before = linked;
  }
  return places;
}
