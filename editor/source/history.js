/**
 * Undo and redo: the documents that were, the one that is, the ones that were taken back.
 *
 * A history is a value; every step gives a new one. Acts that carry the same burst within a short
 * while are one step: a party pushed along with the arrow keys comes back in one go. Without a time
 * they are one step however long it takes: an arrow and what one writes on it.
 */

/** @typedef {import('./document.js').MapDocument} MapDocument */
/**
 * @typedef {{
 *   past: readonly MapDocument[], now: MapDocument, future: readonly MapDocument[],
 *   burst?: string, since?: number
 * }} History
 */

const LONGEST = 500;
const BURST_MS = 1000;

/** @param {MapDocument} now @returns {History} */
export const begin = (now) => ({ past: [], now, future: [] });

/**
 * Note one act. An act that changed nothing leaves no trace.
 * @param {History} history
 * @param {MapDocument} next
 * @param {{ burst?: string, when?: number }} [act]
 * @returns {History}
 */
export function note(history, next, { burst, when = 0 } = {}) {
  if (next === history.now) return history;
  const goesOn = burst && burst === history.burst && when - (history.since ?? 0) <= BURST_MS;
  const past = goesOn ? history.past : [...history.past, history.now].slice(-LONGEST);
  return { past, now: next, future: [], burst, since: when };
}

/** @param {History} history @returns {History} */
export function undo(history) {
  const before = history.past.at(-1);
  if (!before) return history;
  const { past, now, future } = history;
  return { past: past.slice(0, -1), now: before, future: [now, ...future] };
}

/** @param {History} history @returns {History} */
export function redo(history) {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.now], now: next, future };
}
