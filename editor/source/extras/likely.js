/** Which kind an arrow most likely has: the one that the map lacks between these two. */

/** What answers an arrow that comes the other way. @type {Record<string, string[]>} */
const ANSWERS = { deliver: ['pay', 'ask'], pay: ['deliver'], ask: ['deliver'] };

/**
 * The kinds in the order in which they are offered.
 *
 * 1. First what answers the other party's arrows and is not there yet: what is delivered is paid
 *    for, and asked for; what is paid for or asked for is delivered.
 * 2. Then what does not go this way yet.
 * 3. Last what does already.
 *
 * @template {{ id: string }} K
 * @param {import('../document.js').MapDocument} map @param {string} from @param {string} to
 * @param {readonly K[]} kinds in their usual order
 * @returns {K[]}
 */
export function likelyFirst({ links }, from, to, kinds) {
  const between = (/** @type {string} */ a, /** @type {string} */ b) =>
    links.filter((link) => link.from === a && link.to === b).map(({ kind }) => kind);
  const there = between(from, to);
  const answers = between(to, from).flatMap((kind) => ANSWERS[kind] ?? []);
  const rank = (/** @type {K} */ { id }) =>
    there.includes(id) ? 9 : answers.includes(id) ? answers.indexOf(id) : 8;
  return [...kinds].sort((a, b) => rank(a) - rank(b));
}
