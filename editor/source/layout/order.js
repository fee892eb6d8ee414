/**
 * In which order things stand in their columns, so that few arrows cross.
 *
 * 1. Leave the gaps out: think of each arrow as running from column to column.
 * 2. Sweep over the columns, left to right and back: each thing goes to the average place of its
 *    neighbours (the barycentre). After each sweep, swap things that stand next to each other while
 *    that removes crossings. Keep the best order met.
 * 3. Do it from several starts, as many as there is time for, and keep the best end.
 * 4. Put the labels back into their gaps, each between the ends of its arrow.
 * 5. Carry single things through their whole column while that removes crossings.
 */
import { first, pairwise, sorted, sum } from './comparing.js';

/** @typedef {number[][]} Columns */
/** @typedef {readonly (readonly number[])[]} Neighbours */
/** @typedef {Map<number, number>} Turns the place of each thing in its column */

const [SWEEPS, IDLE] = [24, 6];

/** @param {Neighbours} near @param {number} thing */
const beside = (near, thing) => near[thing] ?? [];
/** @param {Turns} place @param {number} thing */
const at = (place, thing) => place.get(thing) ?? 0;

/**
 * The same columns, each in an order with few crossings: the odd ones are the gaps.
 * @param {Columns} columns @param {Neighbours} left @param {Neighbours} right @returns {Columns}
 */
export function untangled(columns, left, right) {
  const [bareLeft, bareRight] = withoutGaps(columns, left, right);
  const bare = columns.filter((_column, nth) => nth % 2 === 0);
  const things = sum(bare.map(({ length }) => length));
  const ends = starts(bare, bareLeft, bareRight, howMany(things)).map((start) =>
    swept(start, bareLeft, bareRight),
  );
  const best = first(ends, (end) => [crossings(end, bareRight)]);
  const place = places(best);
  const eitherSide = left.map((ones, thing) => [...ones, ...beside(right, thing)]);
  const woven = columns.map((column, nth) =>
    nth % 2 ? sorted(column, wish(eitherSide, place)) : (best[nth / 2] ?? []),
  );
  carried(woven, left, right, things < 120 ? 3 : 1);
  return woven;
}

/** How many starts there is time for. @param {number} things */
const howMany = (things) => (things < 40 ? 12 : things < 300 ? 6 : 1);

/** The neighbours of each thing across the gap, as if labels took no room. @param {Columns} columns @param {Neighbours} left @param {Neighbours} right @returns {[Neighbours, Neighbours]} */
function withoutGaps(columns, left, right) {
  const before = left.map(() => /** @type {number[]} */ ([]));
  const after = right.map(() => /** @type {number[]} */ ([]));
  columns.forEach((column, nth) => {
    if (nth % 2 === 0) return;
    for (const label of column)
      for (const a of beside(left, label))
        for (const b of beside(right, label)) {
          after[a]?.push(b);
          before[b]?.push(a);
        }
  });
  return [before, after];
}

/** As a walk along the arrows finds them, as they came, and shuffled: always the same way. @param {Columns} columns @param {Neighbours} left @param {Neighbours} right @param {number} count */
function starts(columns, left, right, count) {
  const found = [outwards(columns, left, right), columns];
  for (let turn = 2; turn < count; turn += 1)
    found.push(columns.map((column) => shuffled(column, turn)));
  return found.slice(0, count);
}

// Multiplying by Knuth's number throws any two numbers far apart.
/** @param {number[]} column @param {number} turn */
const shuffled = (column, turn) => sorted(column, (thing) => [(thing * turn * 2654435761) % 104729]);

/** @param {Columns} columns @param {Neighbours} left @param {Neighbours} right */
function outwards(columns, left, right) {
  /** @type {Turns} */
  const met = new Map();
  for (const thing of columns.flat()) {
    const wait = [thing];
    for (let here = wait.pop(); here !== undefined; here = wait.pop()) {
      if (met.has(here)) continue;
      met.set(here, met.size);
      wait.push(...[...beside(left, here)].reverse(), ...[...beside(right, here)].reverse());
    }
  }
  return columns.map((column) => sorted(column, (thing) => [at(met, thing)]));
}

/** How many pairs of arrows cross between neighbouring columns. @param {Columns} columns @param {Neighbours} right */
export function crossings(columns, right) {
  let count = 0;
  for (const [column, following] of pairwise(columns)) {
    const place = new Map(following.map((thing, nth) => [thing, nth]));
    /** @type {number[]} ends met so far, in order */
    const seen = [];
    for (const thing of column) {
      const ends = beside(right, thing).map((other) => at(place, other)).sort((a, b) => a - b);
      for (const end of ends) count += seen.length - upTo(seen, end);
      for (const end of ends) seen.splice(upTo(seen, end), 0, end);
    }
  }
  return count;
}

/** How many of these are not above a number. @param {number[]} row in order @param {number} number */
function upTo(row, number) {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param {Columns} start @param {Neighbours} left @param {Neighbours} right */
function swept(start, left, right) {
  const columns = start.map((column) => [...column]);
  const place = places(columns);
  let [best, fewest, idle] = [start, crossings(columns, right), 0];
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const rightwards = sweep % 2 === 0;
    const near = rightwards ? left : right;
    for (const column of rightwards ? columns : [...columns].reverse()) {
      if (sweep % 4 > 1) column.reverse(); // so that ties fall the other way
      column.splice(0, column.length, ...sorted(column, wish(near, place)));
      column.forEach((thing, nth) => place.set(thing, nth));
    }
    swapped(columns, left, right, place);
    const found = crossings(columns, right);
    if (found < fewest) [best, fewest, idle] = [columns.map((column) => [...column]), found, 0];
    else idle += 1;
    if (idle === IDLE || !fewest) break;
  }
  return best;
}

/** @param {Columns} columns @returns {Turns} */
const places = (columns) => new Map(columns.flatMap((column) => column.map((thing, nth) => [thing, nth])));

/** @param {Neighbours} near @param {Turns} place @returns {(thing: number) => [number]} */
const wish = (near, place) => (thing) => {
  const others = beside(near, thing);
  if (!others.length) return [at(place, thing)];
  return [sum(others.map((other) => at(place, other))) / others.length];
};

/** Swap things that stand next to each other while that removes crossings. @param {Columns} columns @param {Neighbours} left @param {Neighbours} right @param {Turns} place */
function swapped(columns, left, right, place) {
  for (let round = 0; round < 4; round += 1) {
    let better = false;
    for (const column of columns) {
      for (let nth = 0; nth < column.length - 1; nth += 1) {
        const [a, b] = /** @type {[number, number]} */ ([column[nth], column[nth + 1]]);
        if (gain(a, b, left, place) + gain(a, b, right, place) <= 0) continue;
        [column[nth], column[nth + 1]] = [b, a];
        place.set(a, nth + 1);
        place.set(b, nth);
        better = true;
      }
    }
    if (!better) break;
  }
}

/** How many crossings go when `a`, just above `b`, changes places with it. @param {number} a @param {number} b @param {Neighbours} near @param {Turns} place */
function gain(a, b, near, place) {
  let found = 0;
  for (const end of beside(near, a)) {
    const here = at(place, end);
    for (const other of beside(near, b)) found += Math.sign(here - at(place, other));
  }
  return found;
}

/** Carry each thing through its whole column to the place where it crosses least. @param {Columns} columns @param {Neighbours} left @param {Neighbours} right @param {number} rounds */
function carried(columns, left, right, rounds) {
  const place = places(columns);
  for (let round = 0; round < rounds; round += 1) {
    let better = false;
    for (const column of columns) {
      for (const thing of [...column]) {
        const here = column.indexOf(thing);
        const others = column.filter((other) => other !== thing);
        let cost = 0;
        const costs = [0];
        for (const other of others) {
          cost -= gain(thing, other, left, place) + gain(thing, other, right, place);
          costs.push(cost);
        }
        const best = first(costs.keys(), (nth) => [costs[nth] ?? 0, Math.abs(nth - here)]);
        if ((costs[best] ?? 0) >= (costs[here] ?? 0)) continue;
        column.splice(here, 1);
        column.splice(best, 0, thing);
        column.forEach((each, nth) => place.set(each, nth));
        better = true;
      }
    }
    if (!better) break;
  }
}
