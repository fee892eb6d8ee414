/**
 * What the arrows alone say of a party: who comes next, who stands at the end, who pays, who weighs
 * on it, and who of them has no wish on the map. The first two are what Python's next_in_line and
 * final_customers give; the house is the one that its remarks on a map go by.
 */

/** @typedef {import('../document.js').MapDocument} MapDocument */
/** @typedef {'next' | 'end' | 'pays' | 'weighs' | 'silent' | 'alone'} Said */
/** @typedef {Map<string, Set<string>>} Ways */

/**
 * @param {MapDocument} map @param {string} party @returns {Record<Said, string[]>} ids, in the order of the map
 */
export function reading(map, party) {
  const { parties, links } = map;
  /** @param {(link: import('../document.js').Link) => unknown} is */
  const those = (is) => links.filter(is);
  const deliveries = those(({ kind }) => kind === 'deliver');
  const next = new Set(deliveries.filter(({ from }) => from === party).map(({ to }) => to));
  const end = ends(waysOf(deliveries), party);
  const house = houseOf(map, party);
  const into = (/** @type {typeof links} */ some) =>
    new Set(some.filter(({ from, to }) => house.has(to) && !house.has(from)).map(({ from }) => from));
  const pays = into(those(({ kind, currency = 'money' }) => kind === 'pay' && currency === 'money'));
  const weighs = into(those(({ kind }) => kind === 'steer'));
  const asking = new Set(those(({ kind }) => kind === 'ask').map(({ from }) => from));
  const silent = new Set([...next, ...end].filter((id) => id !== party && !asking.has(id)));
  const touched = new Set(links.flatMap(({ from, to }) => [from, to]));
  const alone = new Set(parties.map(({ id }) => id).filter((id) => !touched.has(id)));
  const inOrder = (/** @type {Set<string>} */ ids) => parties.map(({ id }) => id).filter((id) => ids.has(id));
  return {
    next: inOrder(next),
    end: inOrder(end),
    pays: inOrder(pays),
    weighs: inOrder(weighs),
    silent: inOrder(silent),
    alone: inOrder(alone),
  };
}

/** The party, the organisation that it belongs to, and all who belong to either. @param {MapDocument} map @param {string} party */
function houseOf({ parties }, party) {
  /** @type {Set<unknown>} */
  const heads = new Set([party, parties.find(({ id }) => id === party)?.inside]);
  return new Set(parties.filter(({ id, inside }) => heads.has(id) || (inside && heads.has(inside))).map(({ id }) => id));
}

/** @param {MapDocument['links'][number][]} links @returns {Ways} */
function waysOf(links) {
  /** @type {Ways} */
  const ways = new Map();
  for (const { from, to } of links) ways.set(from, (ways.get(from) ?? new Set()).add(to));
  return ways;
}

/** All that the ways lead to, the start too. @param {Ways} ways @param {string} start */
function reached(ways, start) {
  const found = new Set([start]);
  for (const at of found) for (const to of ways.get(at) ?? []) found.add(to);
  return found;
}

/** Where nothing goes on; those who deliver in a circle stand at its end together. @param {Ways} ways @param {string} start */
function ends(ways, start) {
  const ahead = new Map([...reached(ways, start)].map((at) => [at, reached(ways, at)]));
  // Whom one leads to leads to no more than oneself: to as many only if back to oneself, too.
  const last = [...ahead].filter(([, found]) => [...found].every((other) => ahead.get(other)?.size === found.size));
  return new Set(last.map(([id]) => id).filter((id) => id !== start));
}
