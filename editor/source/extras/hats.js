/**
 * The hats of each person merged, as `clientkit.map.merge_hats` does it: a test holds both together.
 *
 * 1. Whoever is the same person as somebody becomes them; they are named by the party of that id,
 *    or by the groups of the map.
 * 2. A link between two hats of one person disappears, and with it that somebody relays it.
 * 3. The person stands where the hat nearest to the middle of all stood.
 */

/** @typedef {import('../document.js').MapDocument} MapDocument */
/** @typedef {import('../document.js').Party} Party */

/** @param {MapDocument} map @returns {MapDocument} */
export function mergeHats(map) {
  /** @type {Map<string, string>} */
  const one = new Map(map.parties.map(({ id, same_as: same }) => [id, typeof same === 'string' ? same : id]));
  const of = (/** @type {unknown} */ id) => one.get(String(id)) ?? String(id);
  /** @type {Map<string, Party>} */
  const parties = new Map();
  for (const party of map.parties) {
    const id = of(party.id);
    if (id === party.id) parties.set(id, party);
    else if (!parties.has(id)) parties.set(id, standing(map, id, party));
  }
  const links = map.links.filter(({ from, to }) => of(from) !== of(to) || (of(from) === from && of(to) === to));
  const kept = new Set(links.map(({ id }) => id));
  /** @type {MapDocument} */
  const merged = {
    ...map,
    parties: [...parties.values()],
    links: links.map((link) => {
      /** @type {import('../document.js').Link} */
      const moved = { ...link, from: of(link.from), to: of(link.to) };
      if (moved.on_behalf_of) moved.on_behalf_of = of(moved.on_behalf_of);
      if (moved.because_of && !kept.has(String(moved.because_of))) delete moved.because_of;
      return moved;
    }),
  };
  if (map.me) merged.me = of(map.me);
  if (Array.isArray(map.viewpoints)) {
    merged.viewpoints = map.viewpoints.map((view) => ({
      ...view,
      ...(view.party ? { party: of(view.party) } : {}),
      ...(view.names ? { names: [...new Set(view.names.map(of))] } : {}),
      ...(view.words
        ? { words: Object.fromEntries(Object.entries(view.words).map(([id, word]) => [of(id), word])) }
        : {}),
    }));
  }
  return merged;
}

/** The party that stands for several hats. @param {MapDocument} map @param {string} id @param {Party} hat @returns {Party} */
function standing(map, id, hat) {
  const there = map.parties.find((party) => party.id === id);
  if (there) return there;
  const groups = /** @type {Record<string, import('../document.js').Text>} */ (map.groups ?? {});
  const at = middle(map.parties.filter((party) => party.same_as === id));
  return { id, label: groups[id] ?? id, ...(hat.kind ? { kind: hat.kind } : {}), ...(at ? { at } : {}) };
}

/** The place of the party nearest to the middle of them. @param {Party[]} parties */
function middle(parties) {
  const places = parties.flatMap(({ at }) => (at ? [at] : []));
  const [x, y] = [0, 1].map((axis) => places.reduce((sum, at) => sum + (at[axis] ?? 0), 0) / places.length);
  const far = (/** @type {[number, number]} */ at) => Math.hypot(at[0] - (x ?? 0), at[1] - (y ?? 0));
  return places.sort((a, b) => far(a) - far(b))[0];
}
