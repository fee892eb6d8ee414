/** What the sentences of parties say beside their names: to whom they belong, who they are too. */
import { say } from '../document.js';
import { fill, nameOf } from '../words.js';
import { groupsOf } from './attributes.js';

/** @typedef {import('../document.js').MapDocument} MapDocument */

/** The name of somebody on the map, or among its groups. @param {MapDocument} map @param {string} id @param {import('../words.js').Words} words */
export function whoIs(map, id, words) {
  if (map.parties.some((one) => one.id === id)) return nameOf(map, id, words);
  return say(groupsOf(map)[id], words.language) || id;
}

/** @type {WeakMap<MapDocument, Map<string, string>>} */
const told = new WeakMap();

/** @param {import('../editing.js').Editing} on */
export function tells({ map, words }) {
  const known = told.get(map);
  if (known) return known;
  const all = new Map();
  for (const { id, inside, same_as: same } of map.parties) {
    const said = [];
    if (typeof inside === 'string') said.push(fill(words.panel.is_inside, { name: whoIs(map, inside, words) }));
    if (typeof same === 'string') said.push(fill(words.panel.is_same, { name: whoIs(map, same, words) }));
    if (said.length) all.set(`party:${id}`, said.join(' '));
  }
  told.set(map, all);
  return all;
}
