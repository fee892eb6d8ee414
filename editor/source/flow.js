/**
 * The order in which one reads a map: along what is delivered, from left to right, from the top.
 *
 * 1. A party comes after everybody who delivers to it.
 * 2. Of those whose turn it is, the leftmost comes first, then the highest.
 * 3. Where deliveries run in a circle, the leftmost of all that are left opens it.
 * 4. Links follow their first party, then their second one, in that same order.
 */

/** @typedef {import('./document.js').MapDocument} MapDocument */
/** @typedef {import('./document.js').Party} Party */

/** @param {MapDocument} map @returns {{ parties: Party[], links: import('./document.js').Link[] }} */
export function inOrder(map) {
  const waiting = new Map(map.parties.map((party) => [party.id, new Set()]));
  /** @type {Map<string, string[]>} */
  const receivers = new Map();
  for (const { from, to, kind } of map.links) {
    if (kind !== 'deliver' || from === to || !waiting.has(from)) continue;
    waiting.get(to)?.add(from);
    receivers.set(from, [...(receivers.get(from) ?? []), to]);
  }
  const left = [...map.parties].sort(leftmostFirst);
  /** @type {Party[]} */
  const parties = [];
  while (left.length) {
    const nth = left.findIndex((party) => waiting.get(party.id)?.size === 0);
    const [next] = left.splice(Math.max(nth, 0), 1);
    if (!next) break;
    parties.push(next);
    for (const to of receivers.get(next.id) ?? []) waiting.get(to)?.delete(next.id);
  }
  const turn = new Map(parties.map((party, nth) => [party.id, nth]));
  const last = parties.length;
  const links = [...map.links].sort(
    (a, b) =>
      (turn.get(a.from) ?? last) - (turn.get(b.from) ?? last) ||
      (turn.get(a.to) ?? last) - (turn.get(b.to) ?? last),
  );
  return { parties, links };
}

/** @param {Party} a @param {Party} b */
function leftmostFirst(a, b) {
  const [ax, ay] = a.at ?? [0, 0];
  const [bx, by] = b.at ?? [0, 0];
  return ax - bx || ay - by;
}
