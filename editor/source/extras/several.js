/** Choosing several parties and arrows together: one after another, all, or what lies in a frame. */
import { overlap } from '../geometry.js';
import { keyOf } from '../editing.js';
import { fill } from '../words.js';

/** @typedef {import('../editing.js').Editing} Editing */
/** @typedef {import('../editing.js').Thing} Thing */
/** @typedef {import('../geometry.js').Point} Point */
/** @typedef {import('../geometry.js').Box} Box */

/** Choose these together; the focus goes to one of them. @param {Editing} on @param {readonly Thing[]} marked @param {Thing | null} [thing] */
export function mark(on, marked, thing = marked.at(-1) ?? null) {
  on.show({ marked, chosen: thing, doing: null, ...(thing ? { focus: keyOf(thing) } : {}) });
  on.announce(fill(on.words.said_marked, { number: marked.length }));
}

/** Take one more thing to what is chosen, or out again. @param {Editing} on @param {Thing} thing */
export function toggle(on, thing) {
  const { marked, chosen } = on.state;
  const before = marked.length || !chosen ? marked : [chosen];
  const others = before.filter((one) => keyOf(one) !== keyOf(thing));
  const out = marked.length > others.length;
  mark(on, out ? others : [...others, thing], thing);
}

/** @param {Editing} on */
export function markAll(on) {
  const { parties, links } = on.map;
  mark(on, [
    ...links.map(({ id }) => ({ what: /** @type {const} */ ('link'), id })),
    ...parties.map(({ id }) => ({ what: /** @type {const} */ ('party'), id })),
  ]);
}

/** The box between two corners. @param {Point} a @param {Point} b @returns {Box} */
export const between = ([ax, ay], [bx, by]) => ({
  x: (ax + bx) / 2,
  y: (ay + by) / 2,
  w: Math.abs(ax - bx),
  h: Math.abs(ay - by),
});

/** Choose what a frame touches, with what was chosen. @param {Editing} on @param {import('../scene.js').Scene} scene @param {Box} frame */
export function markWithin(on, { cards, arrows }, frame) {
  /** @type {Thing[]} */
  const found = [
    ...[...arrows].flatMap(([id, { words }]) => (overlap(words, frame) ? { what: /** @type {const} */ ('link'), id } : [])),
    ...[...cards].flatMap(([id, card]) => (overlap(card, frame) ? { what: /** @type {const} */ ('party'), id } : [])),
  ];
  const known = new Set(found.map(keyOf));
  const before = on.state.marked.filter((thing) => !known.has(keyOf(thing)));
  if (found.length) mark(on, [...before, ...found]);
}

/** @typedef {ReadonlyMap<string, string>} Told what sentences say besides, by what they are of */
/** @type {WeakMap<Editing, { marked: readonly Thing[], told: Told, all: Told }>} */
const last = new WeakMap();

/** What is said besides, and that a thing is chosen together with others. @param {Editing} on @param {Told} told @returns {Told} */
export function withMarks(on, told) {
  const { marked } = on.state;
  if (!marked.length) return told;
  const known = last.get(on);
  if (known?.marked === marked && known.told === told) return known.all;
  const all = new Map(told);
  for (const thing of marked) {
    const key = keyOf(thing);
    all.set(key, [told.get(key), on.words.with_others].filter(Boolean).join(' '));
  }
  last.set(on, { marked, told, all });
  return all;
}
