/**
 * What a party or an arrow says of itself, changed: pure values, like document.js.
 *
 * What is as it goes unsaid is taken out of the map, not written into it. Ids named by `inside` and
 * `same_as` that do not stand on the map have their names in its `groups`.
 */

/** @typedef {import('../document.js').MapDocument} MapDocument */
/** @typedef {import('../document.js').Party} Party */
/** @typedef {import('../editing.js').Thing} Thing */
/** @typedef {'inside' | 'same_as'} Bond whom a party belongs to, or is the same person as */

/** @param {MapDocument} map @param {Thing} thing */
export const found = (map, { what, id }) =>
  what === 'party' ? map.parties.find((one) => one.id === id) : map.links.find((one) => one.id === id);

/**
 * Say something of a party or an arrow; what goes unsaid anyway is taken out.
 * @param {MapDocument} map @param {Thing} thing @param {Record<string, unknown>} change
 * @param {unknown} [unsaid]
 * @returns {MapDocument}
 */
export function amended(map, { what, id }, change, unsaid) {
  const part = { party: 'parties', link: 'links' }[what] ?? 'viewpoints';
  const all = /** @type {readonly { id: string }[]} */ (map[part]);
  return {
    ...map,
    [part]: all.map((one) => {
      if (one.id !== id) return one;
      const said = Object.entries({ ...one, ...change }).filter(
        ([key, value]) => !(key in change) || (value !== undefined && value !== '' && value !== unsaid),
      );
      return Object.fromEntries(said);
    }),
  };
}

/** Let an arrow run the other way. @param {MapDocument} map @param {string} id @returns {MapDocument} */
export const turned = (map, id) => ({
  ...map,
  links: map.links.map((one) => (one.id === id ? { ...one, from: one.to, to: one.from } : one)),
});

/** @param {MapDocument} map @returns {Record<string, unknown>} */
export const groupsOf = ({ groups }) =>
  groups && typeof groups === 'object' ? /** @type {Record<string, unknown>} */ (groups) : {};

/**
 * Let a party belong to somebody, or be the same person as somebody: one on the map or among its
 * groups, or a new `name` that stands in the groups only. With neither, the bond is loosed.
 * @param {MapDocument} map @param {string} id @param {Bond} bond
 * @param {{ to?: string, name?: string, newId?: string }} choice
 * @returns {MapDocument}
 */
export function bind(map, id, bond, { to, name, newId = 'g1' }) {
  const party = map.parties.find((one) => one.id === id);
  if (!party) return map;
  const was = party[bond];
  let target = name ? newId : to;
  // A hat of a hat is a hat of the same person.
  const other = bond === 'same_as' && map.parties.find((one) => one.id === target);
  if (other && other.same_as && other.same_as !== id) target = String(other.same_as);
  const parties = map.parties.map((one) => {
    if (one.id === id || (bond === 'same_as' && target && one.same_as === id && one.id !== target))
      return bound(one, bond, target);
    return other && one === other && one.same_as === id ? bound(one, bond, undefined) : one;
  });
  const groups = { ...groupsOf(map), ...(name ? { [newId]: name } : {}) };
  // A name that nobody bears any more goes too.
  const borne = (/** @type {Party} */ one) => one.inside === was || one.same_as === was;
  if (typeof was === 'string' && !parties.some(borne)) delete groups[was];
  const { groups: _before, ...rest } = map;
  const next = { ...rest, parties };
  return Object.keys(groups).length ? { ...next, groups } : next;
}

/** @param {Party} party @param {Bond} bond @param {string | undefined} to @returns {Party} */
function bound(party, bond, to) {
  const { [bond]: _before, ...rest } = party;
  return /** @type {Party} */ (to ? { ...rest, [bond]: to } : rest);
}

/**
 * Whether a party stands inside another one, however deep.
 * @param {MapDocument} map @param {string} id @param {string} home
 */
export function isInside(map, id, home) {
  const seen = new Set();
  let at = map.parties.find((one) => one.id === id)?.inside;
  while (typeof at === 'string' && !seen.has(at)) {
    if (at === home) return true;
    seen.add(at);
    at = map.parties.find((one) => one.id === at)?.inside;
  }
  return false;
}

/** A number as the language writes it. @param {unknown} value @param {string} decimal */
export const written = (value, decimal) =>
  typeof value === 'number' ? String(value).replace('.', decimal) : String(value ?? '');

/**
 * The number that somebody typed, undefined when it is none. Blanks between thousands are let be;
 * so are commas, where the language writes them.
 * @param {string} typed @param {string} decimal
 */
export function read(typed, decimal) {
  let plain = typed.replace(/[\s\u00A0\u202F]/g, '').replace('−', '-');
  if (decimal === ',') plain = plain.replace(',', '.');
  else if (/^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain)) plain = plain.replace(/,/g, '');
  const value = /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
  return Number.isFinite(value) ? value : undefined;
}
