/**
 * Which boxes stand left of which: cycles broken, layers by longest path, slack taken up.
 *
 * A pull says “this one left of that one”, with a weight. Where pulls contradict each other, the
 * lighter ones give way.
 */
import { first, sorted, sum } from './comparing.js';

/** What pulls like this gives way only on a map twice as wide as it should be. */
const HEAVY = 5;

/** @typedef {{ a: string, b: string, weight: number }} Pull */
/** @typedef {Pull & { step: 0 | 1 }} Pair */
/** @typedef {Map<string, Map<string, number>>} Weights */

/** @template K, V @param {Map<K, V>} map @param {K} key @returns {V} */
const at = (map, key) => /** @type {V} */ (map.get(key));
/** @param {Iterable<number>} numbers */
const most = (numbers) => [...numbers].reduce((a, b) => Math.max(a, b), 0);

/**
 * The layer of each node, from 0 at the left; `layersAtMost` of them, unless heavy pulls want more.
 * @param {readonly string[]} nodes @param {readonly Pull[]} pulls @param {number} layersAtMost
 * @returns {Map<string, number>}
 */
export function layers(nodes, pulls, layersAtMost) {
  const line = inLine(nodes, pulls);
  const rank = new Map(line.map((node, nth) => [node, nth]));
  /** @type {Map<string, Pair>} */
  const follows = new Map();
  for (const { a, b, weight } of pulls) {
    const [left, right] = at(rank, a) < at(rank, b) ? [a, b] : [b, a];
    const key = JSON.stringify([left, right]);
    const known = follows.get(key);
    if (known) known.weight += weight;
    else follows.set(key, { a: left, b: right, weight, step: 1 });
  }
  const pairs = sorted(follows.values(), ({ a, b }) => [at(rank, a), at(rank, b)]);
  let found = longestPaths(line, pairs);
  for (let depth = most(found.values()); depth >= layersAtMost; depth = most(found.values())) {
    const pair = toGiveUp(pairs, found);
    if (pair.weight >= HEAVY && depth < 2 * layersAtMost) break;
    pair.step = 0;
    found = longestPaths(line, pairs);
  }
  return tightened(line, pairs, found);
}

/** All nodes in one line, so that little weight points back (Eades, Lin, Smyth 1993). @param {readonly string[]} nodes @param {readonly Pull[]} pulls */
function inLine(nodes, pulls) {
  /** @type {Weights} */
  const ahead = new Map(nodes.map((node) => [node, new Map()]));
  /** @type {Weights} */
  const behind = new Map(nodes.map((node) => [node, new Map()]));
  for (const { a, b, weight } of pulls) {
    at(ahead, a).set(b, (at(ahead, a).get(b) ?? 0) + weight);
    at(behind, b).set(a, (at(behind, b).get(a) ?? 0) + weight);
  }
  const rest = new Set(nodes);
  const balance = new Map(
    nodes.map((node) => [node, sum(at(ahead, node).values()) - sum(at(behind, node).values())]),
  );
  const feeds = new Map(nodes.map((node) => [node, at(behind, node).size]));
  const feeding = new Map(nodes.map((node) => [node, at(ahead, node).size]));
  const [head, tail] = /** @type {[string[], string[]]} */ ([[], []]);
  while (rest.size) {
    const left = [...rest];
    const sink = left.find((node) => !feeding.get(node));
    const source = sink === undefined ? left.find((node) => !feeds.get(node)) : undefined;
    const node = sink ?? source ?? first(left, (each) => [-at(balance, each)]);
    (node === sink ? tail : head).push(node);
    rest.delete(node);
    for (const [other, weight] of at(ahead, node)) {
      feeds.set(other, at(feeds, other) - 1);
      balance.set(other, at(balance, other) + weight);
    }
    for (const [other, weight] of at(behind, node)) {
      feeding.set(other, at(feeding, other) - 1);
      balance.set(other, at(balance, other) - weight);
    }
  }
  const line = [...head, ...tail.reverse()];
  for (let round = 0; round < 4 && moved(line, ahead, behind); round += 1);
  return line;
}

/** Put each node where the least weight points backwards; say whether one moved. @param {string[]} line @param {Weights} ahead @param {Weights} behind */
function moved(line, ahead, behind) {
  let any = false;
  for (const node of [...line]) {
    const here = line.indexOf(node);
    const others = line.filter((other) => other !== node);
    // Passing another node turns the pulls between the two around.
    let cost = 0;
    const costs = [0];
    for (const other of others) {
      cost += (at(ahead, node).get(other) ?? 0) - (at(behind, node).get(other) ?? 0);
      costs.push(cost);
    }
    const best = first(costs.keys(), (nth) => [costs[nth] ?? 0, Math.abs(nth - here)]);
    if ((costs[best] ?? 0) < (costs[here] ?? 0)) {
      line.splice(here, 1);
      line.splice(best, 0, node);
      any = true;
    }
  }
  return any;
}

/** @param {readonly string[]} line @param {readonly Pair[]} pairs */
function longestPaths(line, pairs) {
  const found = new Map(line.map((node) => [node, 0]));
  for (const { a, b, step } of pairs) found.set(b, Math.max(at(found, b), at(found, a) + step));
  return found;
}

/** One step of a longest path to take back: a light one, between short columns. @param {readonly Pair[]} pairs @param {Map<string, number>} found */
function toGiveUp(pairs, found) {
  /** @type {Map<string, Pair>} */
  const back = new Map();
  for (const pair of pairs) {
    const { a, b, step } = pair;
    if (at(found, b) === at(found, a) + step && !back.has(b)) back.set(b, pair);
  }
  /** @type {Map<number, number>} */
  const tall = new Map();
  for (const layer of found.values()) tall.set(layer, (tall.get(layer) ?? 0) + 1);
  let node = first(found.keys(), (each) => [-at(found, each)]);
  const widest = at(found, node);
  /** @type {Pair[]} */
  const path = [];
  while (at(found, node) > 0) {
    const pair = at(back, node);
    if (pair.step) path.push(pair);
    node = pair.a;
  }
  return first(path, ({ a, b, weight }) => [
    weight,
    at(tall, at(found, a)) + at(tall, at(found, b)),
    Math.abs(at(found, a) + at(found, b) - widest),
  ]);
}

/** Move each node to where its arrows are shortest, within what its pulls allow. @param {readonly string[]} line @param {readonly Pair[]} pairs @param {Map<string, number>} found */
function tightened(line, pairs, found) {
  /** @type {Map<string, Pair[]>} */
  const left = new Map(line.map((node) => [node, []]));
  /** @type {Map<string, Pair[]>} */
  const right = new Map(line.map((node) => [node, []]));
  for (const pair of pairs) {
    at(left, pair.b).push(pair);
    at(right, pair.a).push(pair);
  }
  const widest = most(found.values());
  for (let round = 0; round < 6; round += 1) {
    let any = false;
    for (const node of [...line].reverse()) {
      const after = at(left, node).map(({ a, step, weight }) => [at(found, a) + step, weight]);
      const before = at(right, node).map(({ b, step, weight }) => [at(found, b) - step, weight]);
      const wanted = /** @type {[number, number][]} */ ([...after, ...before]);
      if (!wanted.length) continue;
      const low = most(after.map(([layer = 0]) => layer));
      const high = before.reduce((least, [layer = 0]) => Math.min(least, layer), Infinity);
      const within = Math.min(Math.max(median(wanted), low), before.length ? high : widest);
      any ||= within !== found.get(node);
      found.set(node, within);
    }
    if (!any) break;
  }
  const least = Math.min(...found.values());
  return new Map([...found].map(([node, layer]) => [node, layer - least]));
}

/** @param {[number, number][]} wanted layers, each with its weight */
function median(wanted) {
  const inTurn = sorted(wanted, (each) => each);
  const half = sum(inTurn.map(([, weight]) => weight)) / 2;
  let seen = 0;
  for (const [layer, weight] of inTurn) {
    seen += weight;
    if (seen >= half) return layer;
  }
  return inTurn.at(-1)?.[0] ?? 0;
}
