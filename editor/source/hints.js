/** The line under the sheet: what can be done now; and beside it, apart, which keys do it. */
import { fill, nameOf } from './words.js';

/** @typedef {import('./editing.js').Editing} Editing */

/** What it is about: `hint_…` and `keys_…` are the words for it. @param {Editing} on */
function topic({ map, desk, state: { doing, chosen, spared, ground } }) {
  if (desk.still) return 'still';
  if (doing?.what === 'naming' && doing.link) return 'about';
  if (doing && doing.what !== 'moving') return doing.what;
  if (!map.parties.length) return 'empty';
  if (spared && !chosen) return 'spared';
  if (ground && !chosen) return 'ground';
  if (map.parties.length === 1) return 'second';
  return map.links.length ? (chosen?.what ?? 'rest') : 'first_arrow';
}

/** @param {Editing} on @returns {string} */
export function hint(on) {
  const { doing } = on.state;
  const from = doing?.what === 'linking' ? doing.from : '';
  return fill(on.words[`hint_${topic(on)}`], { name: nameOf(on.map, from, on.words) });
}

/** Where there is no keyboard, nobody need read of them. @param {Editing} on @returns {string | undefined} */
export const keysFor = (on) => on.words[`keys_${topic(on)}`];
