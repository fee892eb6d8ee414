/** The one sentence under the sheet: what can be done now. */
import { fill, nameOf } from './words.js';

/** @param {import('./editing.js').Editing} on @returns {string} */
export function hint(on) {
  const { words, map } = on;
  const { doing, chosen, spared } = on.state;
  if (on.desk.still) return words.hint_still;
  switch (doing?.what) {
    case 'naming':
      return doing.link ? words.hint_about : words.hint_naming;
    case 'linking':
      return fill(words.hint_linking, { name: nameOf(map, doing.from, words) });
    case 'pulling':
      return words.hint_pulling;
    case 'choosing':
      return words.hint_choosing;
  }
  if (map.parties.length === 0) return words.hint_empty;
  if (spared && !chosen) return words.hint_spared;
  if (map.parties.length === 1) return words.hint_second;
  if (map.links.length === 0) return words.hint_first_arrow;
  if (chosen?.what === 'party') return words.hint_party;
  if (chosen?.what === 'link') return words.hint_link;
  return words.hint_rest;
}

/** What of it goes by keys, where that is not said already. @param {import('./editing.js').Editing} on @param {string} said @returns {string | undefined} */
export const keysFor = ({ words }, said) =>
  said === words.hint_party ? words.keys_party : said === words.hint_rest ? words.keys_rest : undefined;
