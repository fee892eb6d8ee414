/** What comes first: by several marks in turn, as Python compares tuples and texts. */

/** @typedef {number | string | boolean} Mark */

/**
 * @param {readonly Mark[]} a @param {readonly Mark[]} b
 * @returns {number} below 0 when `a` comes first
 */
export function compare(a, b) {
  for (let nth = 0; nth < a.length; nth += 1) {
    const found = one(/** @type {Mark} */ (a[nth]), /** @type {Mark} */ (b[nth]));
    if (found) return found;
  }
  return 0;
}

/** @param {Mark} a @param {Mark} b */
function one(a, b) {
  if (typeof a === 'string' && typeof b === 'string') return byCode(a, b);
  return Number(a) - Number(b);
}

/** Texts by their code points; JavaScript itself goes by halves of them. @param {string} a @param {string} b */
function byCode(a, b) {
  if (a === b) return 0;
  const [these, those] = [[...a], [...b]];
  for (let nth = 0; ; nth += 1) {
    const [here, there] = [these[nth]?.codePointAt(0) ?? -1, those[nth]?.codePointAt(0) ?? -1];
    if (here !== there) return here - there;
  }
}

/** The same things in order; what is marked alike stays as it came. @template T @param {Iterable<T>} things @param {(thing: T) => readonly Mark[]} marks */
export const sorted = (things, marks) =>
  [...things]
    .map((thing) => ({ thing, marked: marks(thing) }))
    .sort((a, b) => compare(a.marked, b.marked))
    .map(({ thing }) => thing);

/** The first of those that come before all others. @template T @param {Iterable<T>} things @param {(thing: T) => readonly Mark[]} marks @returns {T} */
export function first(things, marks) {
  /** @type {{ thing: T, marked: readonly Mark[] } | undefined} */
  let found;
  for (const thing of things) {
    const marked = marks(thing);
    if (!found || compare(marked, found.marked) < 0) found = { thing, marked };
  }
  return /** @type {{ thing: T }} */ (found).thing;
}

/** Neighbours in a row, two by two. @template T @param {readonly T[]} row @returns {[T, T][]} */
export const pairwise = (row) =>
  row.slice(1).map((next, nth) => [/** @type {T} */ (row[nth]), next]);

/** @param {Iterable<number>} numbers */
export function sum(numbers) {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
