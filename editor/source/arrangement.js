/**
 * Where every arrow of a map runs and where its words stand, so that none lies on another.
 *
 * 1. Arrows between the same two parties, either way, lie side by side in lanes.
 * 2. Where another party stands in the way, the whole pair swings to one side or the other.
 * 3. Words stand at the middle of their arrow, or as near to it as they find free room: along it, or
 *    else a little beside it; off the lines of other arrows too, if they can. Where there is no room,
 *    they stand where they cover least of anything else.
 */
import { arrow, loop, overlap } from './geometry.js';
import { linesOf } from './lines.js';
import { Squares } from './squares.js';

/** @typedef {import('./document.js').Link} Link */
/** @typedef {import('./geometry.js').Box} Box */
/** @typedef {import('./geometry.js').Curve} Curve */
/** @typedef {import('./geometry.js').Point} Point */
/** @typedef {{ link: Link, curve: Curve, words: Box }} Placed */
/** @typedef {{ w: number, h: number, up?: number }} Size and how far above its arrow it stands */

/** A line through one's words hides as much as so many px of other words, for each bit of it. */
const LINE = 40;
/** Words that touch other words or a party are worse than a line, however little they touch. */
const TOUCH = 400;
/** Words further from their arrow than that would belong to nothing. */
const FAR = 60;
/** Neither an arrow nor its words go further than that from the middles of its parties. */
const ROOM = 600;
/** Among more arrows than that, words do not look out for lines. */
const MANY = 400;
/** So often at most do all words together look for room, if some must look often. */
const TRIES = 20_000;
const SWINGS = [0, 44, -44, 78, -78, 118, -118];
const STEPS = [0, ...[1, 2, 3, 4, 5, 6, 7].flatMap((nth) => [-nth * 0.055, nth * 0.055])];
const ASIDE = /** @type {const} */ ([[0, 0], [0, 1], [0, -1], [1, 0], [-1, 0], [1, 1], [-1, 1], [1, -1], [-1, -1], [0, 2], [0, -2], [0, 0.5], [0, -0.5], [0.5, 0], [-0.5, 0], [0, 3], [0, -3], [1.6, 0], [-1.6, 0], [0.6, 1], [-0.6, 1], [0.6, -1], [-0.6, -1]]);

/** Looking everywhere. */
const ALL = ASIDE.length * STEPS.length;

/**
 * Place every link. With `kept` and `moved`, only those at moved parties are placed again.
 * @param {readonly Link[]} links
 * @param {ReadonlyMap<string, Box>} boxes by party
 * @param {(link: Link) => Size} sizeOf room that the words of a link take
 * @param {{ kept: ReadonlyMap<string, Placed>, moved: readonly string[] }} [still]
 * @returns {Map<string, Placed>}
 */
export function arrange(links, boxes, sizeOf, still) {
  /** @type {Map<string, Placed>} */
  const placed = new Map();
  for (const [id, placing] of still?.kept ?? []) {
    const { link } = placing;
    if (!still?.moved.includes(link.from) && !still?.moved.includes(link.to)) placed.set(id, placing);
  }
  const open = links.filter((link) => !placed.has(link.id));
  const reach = around(open.flatMap(({ from, to }) => [boxes.get(from), boxes.get(to)]));
  /** Parties, and then words too. */
  const taken = new Squares();
  const take = (/** @type {Box} */ box) => overlap(reach, box) && taken.put(box);
  boxes.forEach(take);
  const routed = [...pairs(open)].flatMap((pair) => routes(pair, boxes, taken, sizeOf));
  const lines = linesOf(links.length > MANY ? [] : [...placed.values(), ...routed].map(({ curve }) => curve));
  for (const { words } of placed.values()) take(words);
  const tries = Math.max(60, TRIES / routed.length);
  // A short arrow has little room: its words choose first.
  let cramped = routed.sort((a, b) => a.far - b.far);
  // Who found no free room looks again when all the others stand.
  for (const round of tries < ALL ? [1] : [1, 2]) {
    cramped = cramped.filter(({ link, curve, lane }) => {
      const before = placed.get(link.id)?.words;
      if (round === 2 && before) taken.take(before);
      const { room, met } = freeRoom(curve, sizeOf(link), lane, taken, lines, tries);
      placed.set(link.id, { link, curve, words: room });
      taken.put(room);
      return met;
    });
  }
  return placed;
}

/** As far as arrows between parties and their words may go. @param {(Box | undefined)[]} boxes @returns {Box} */
function around(boxes) {
  const all = boxes.filter((box) => box !== undefined);
  const left = Math.min(...all.map(({ x }) => x));
  const top = Math.min(...all.map(({ y }) => y));
  const right = Math.max(...all.map(({ x }) => x));
  const low = Math.max(...all.map(({ y }) => y));
  return { x: (left + right) / 2, y: (top + low) / 2, w: right - left + 2 * ROOM, h: low - top + 2 * ROOM };
}

/** Links of the same two parties, either way. @param {readonly Link[]} links */
function pairs(links) {
  /** @type {Map<string, Link[]>} */
  const found = new Map();
  for (const link of links) {
    const key = JSON.stringify([link.from, link.to].sort());
    const pair = found.get(key);
    if (pair) pair.push(link);
    else found.set(key, [link]);
  }
  return found.values();
}

/**
 * @param {Link[]} pair @param {ReadonlyMap<string, Box>} boxes @param {Squares} standing
 * @param {(link: Link) => Size} sizeOf
 */
function routes(pair, boxes, standing, sizeOf) {
  const first = /** @type {Link} */ (pair[0]);
  const a = boxes.get(first.from);
  const b = boxes.get(first.to);
  if (!a || !b) return [];
  if (a === b) return pair.map((link, nth) => ({ link, curve: loop(a, nth), lane: 0, far: 0 }));
  const far = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const upright = Math.abs(b.y - a.y) / far;
  const lanes = sideBySide(pair.map((link) => sizeOf(link).h + 6 + 22 * upright));
  /** @param {number} swing */
  const swung = (swing) =>
    pair.map((link, nth) => {
      const lane = lanes[nth] ?? 0;
      const back = link.from === first.from ? 1 : -1;
      const ends = /** @type {[Box, Box]} */ (back === 1 ? [a, b] : [b, a]);
      const curve = arrow(...ends, back * (lane + swing));
      return { link, curve, lane: (nth - (pair.length - 1) / 2) * upright, far };
    });
  let best = swung(0);
  let fewest = Infinity;
  for (const swing of SWINGS) {
    const tried = swing ? swung(swing) : best;
    const met = tried.reduce((sum, { curve }) => sum + hits(curve, standing, a, b), 0);
    if (met < fewest) [best, fewest] = [tried, met];
    if (!met) break;
  }
  return best;
}

/** Where the middles of lanes of these widths lie, from the middle of all. @param {number[]} widths */
function sideBySide(widths) {
  let edge = -widths.reduce((sum, width) => sum + width, 0) / 2;
  return widths.map((width) => (edge += width) - width / 2);
}

/** How often an arrow between two parties runs through another. @param {Curve} curve @param {Squares} standing @param {Box} a @param {Box} b */
function hits(curve, standing, a, b) {
  let met = 0;
  const through = (/** @type {Box} */ room, /** @type {Box} */ box) =>
    box !== a && box !== b && overlap(room, box) ? 1 : 0;
  const room = { x: 0, y: 0, w: 12, h: 12 };
  for (let t = 0.1; t < 0.95; t += 0.1) {
    [room.x, room.y] = curve.along(t);
    met += standing.sum(room, through);
  }
  return met;
}

/** How much of two boxes lies on one another. @param {Box} a @param {Box} b */
function shared(a, b) {
  const across = (a.w + b.w) / 2 + 1 - Math.abs(a.x - b.x);
  const down = (a.h + b.h) / 2 + 1 - Math.abs(a.y - b.y);
  return across > 0 && down > 0 ? TOUCH + Math.min(across, a.w) * Math.min(down, a.h) : 0;
}

/**
 * @param {Curve} curve @param {Size} size @param {number} lane
 * @param {Squares} taken @param {import('./lines.js').Lines} lines @param {number} tries
 */
function freeRoom(curve, { w, h, up = 0 }, lane, taken, lines, tries) {
  // Lanes side by side of an upright pair leave little width: their words go up and down.
  const middle = 0.5 + Math.max(-0.24, Math.min(0.24, lane * 0.14));
  /** @type {Point[]} where it is on its arrow, once one has looked there */
  const on = [];
  // Written over at each try: what thousands of them leave behind takes long to clear away.
  const room = { x: 0, y: 0, w, h };
  let best = room;
  let fewest = Infinity;
  // On the arrow; where there is no room on it, beside it.
  for (const [across, down] of ASIDE) {
    if (Math.abs(down) * (h / 2 + 14) - h / 2 > FAR) continue;
    if ((tries -= STEPS.length) < 0) break;
    for (let nth = 0; nth < STEPS.length; nth += 1) {
      const at = (on[nth] ??= curve.along(middle + Number(STEPS[nth])));
      room.x = at[0] + across * (w / 2 + 14);
      room.y = at[1] - up + down * (h / 2 + 14);
      const touched = taken.sum(room, shared, fewest);
      if (touched >= fewest) continue;
      // As far as its arrow: what runs between the two parts them.
      const { x, y } = room;
      const crossed = lines.crossed(
        Math.min(x - w / 2, at[0]), Math.min(y - h / 2, at[1]), Math.max(x + w / 2, at[0]), Math.max(y + h / 2, at[1]),
        curve, (fewest - touched) / LINE,
      );
      const met = touched + LINE * crossed;
      if (met < fewest) [best, fewest] = [{ ...room }, met];
      if (!met) return { room, met };
    }
  }
  return { room: best, met: fewest };
}
