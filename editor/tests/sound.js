/** Is this a map? What Python asks of a document, said again for the trials; [] when it is one. */

const ENDS = /** @type {const} */ (['from', 'to']);

/** @param {any} map @returns {string[]} */
export function faults(map) {
  const found = [];
  const twice = (/** @type {{ id: string }[]} */ list) => list.length - new Set(list.map(({ id }) => id)).size;
  if (map.format !== 'clientkit-map' || map.version !== 1) found.push('no map');
  if (twice(map.parties)) found.push('two parties of one id');
  if (twice(map.links)) found.push('two links of one id');
  const on = new Set(map.parties.map(({ id }) => id));
  const links = new Map(map.links.map((link) => [link.id, link]));
  if (map.me !== undefined && !on.has(map.me)) found.push(`me is ‘${map.me}’`);
  for (const party of map.parties) {
    if (party.at && !party.at.every(Number.isInteger)) found.push(`${party.id} at ${party.at}`);
    for (const key of ['inside', 'same_as']) {
      const named = party[key];
      if (named !== undefined && !on.has(named) && !(named in (map.groups ?? {})))
        found.push(`${party.id} ${key} ‘${named}’`);
    }
  }
  for (const link of links.values()) {
    for (const end of ENDS) if (!on.has(link[end])) found.push(`${link.id} ${end} ‘${link[end]}’`);
    if (link.on_behalf_of !== undefined && !on.has(link.on_behalf_of)) found.push(`${link.id} for nobody`);
    if (link.because_of !== undefined && links.get(link.because_of)?.kind !== 'ask')
      found.push(`${link.id} because of nothing`);
  }
  for (const view of map.viewpoints ?? []) {
    if (view.party !== undefined && !on.has(view.party)) found.push(`${view.id} of nobody`);
    for (const id of view.names ?? []) if (!on.has(id)) found.push(`${view.id} names ‘${id}’`);
    for (const id of Object.keys(view.words ?? {})) if (!on.has(id)) found.push(`${view.id} words of ‘${id}’`);
  }
  return found;
}
