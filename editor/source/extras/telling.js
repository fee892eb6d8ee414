/** What the sentences of parties say beside their names: to whom they belong, who they are too. */
import { say } from '../document.js';
import { fill, nameOf } from '../words.js';
import { groupsOf } from './attributes.js';
import { compared, viewpointOf } from './viewpoints.js';
import { seenOf } from './Viewpoints.jsx';

/** @typedef {import('../document.js').MapDocument} MapDocument */

/** The name of somebody on the map, or among its groups. @param {MapDocument} map @param {string} id @param {import('../words.js').Words} words */
export function whoIs(map, id, words) {
  if (map.parties.some((one) => one.id === id)) return nameOf(map, id, words);
  return say(groupsOf(map)[id], words.language) || id;
}

/** @type {WeakMap<MapDocument, { key: string, words: unknown, all: Map<string, string> }>} */
const told = new WeakMap();

/** @param {import('../editing.js').Editing} on */
export function tells(on) {
  const { map, words } = on;
  const { a, b } = seenOf(on);
  const key = JSON.stringify([a, b]);
  const known = told.get(map);
  if (known?.key === key && known.words === words) return known.all;
  const all = new Map();
  const [first, second] = [a, b].map((id) => say(viewpointOf(map, id)?.who, words.language));
  const by = { one: first, a: first, b: second, both: `${first}, ${second}` };
  const named = compared(map, a, b);
  for (const { id, inside, same_as: same } of map.parties) {
    const said = [];
    const which = named.get(id);
    if (typeof inside === 'string') said.push(fill(words.panel.is_inside, { name: whoIs(map, inside, words) }));
    if (typeof same === 'string') said.push(fill(words.panel.is_same, { name: whoIs(map, same, words) }));
    if (which) said.push(fill(words.views.is_named, { who: by[which] }));
    if (said.length) all.set(`party:${id}`, said.join(' '));
  }
  told.set(map, { key, words, all });
  return all;
}
