/**
 * Where every arrow of a map runs and where its words stand, so that none lies on another.
 *
 * 1. Arrows between the same two parties, either way, lie side by side in lanes.
 * 2. Where another party stands in the way, the whole pair swings to one side or the other.
 * 3. Words stand at the middle of their arrow, or as near to it as they find free room: along it, or
 *    else a little beside it; off the lines of other arrows too, if they can. Where there is no room,
 *    they stand where they cover least of anything else.
 */
import { arrow, inside, loop, overlap } from './geometry.js';

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
const SQUARE = 48;
/** Among more arrows than that, words do not look out for lines. */
const MANY = 400;
const SWINGS = [0, 44, -44, 78, -78, 118, -118];
const STEPS = [0, ...[1, 2, 3, 4, 5, 6, 7].flatMap((nth) => [-nth * 0.055, nth * 0.055])];
const ASIDE = /** @type {const} */ ([[0, 0], [0, 1], [0, -1], [1, 0], [-1, 0], [1, 1], [-1, 1], [1, -1], [-1, -1], [0, 2], [0, -2], [0, 0.5], [0, -0.5], [0.5, 0], [-0.5, 0], [0, 3], [0, -3], [1.6, 0], [-1.6, 0], [0.6, 1], [-0.6, 1], [0.6, -1], [-0.6, -1]]);

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
  const standing = [...boxes.values()];
  const taken = [...placed.values()].map((placing) => placing.words);
  const routed = [...pairs(links.filter((link) => !placed.has(link.id)))].flatMap((pair) =>
    routes(pair, boxes, standing, sizeOf),
  );
  const lines = gridOf([...placed.values(), ...routed].map(({ curve }) => curve));
  let cramped = routed;
  // Who found no free room looks again when all the others stand.
  for (const round of routed.length > MANY ? [1] : [1, 2]) {
    cramped = cramped.filter(({ link, curve, lane }) => {
      const before = placed.get(link.id)?.words;
      const others = round === 1 ? taken : taken.filter((box) => box !== before);
      const { room, met } = freeRoom(curve, sizeOf(link), lane, others, standing, lines);
      placed.set(link.id, { link, curve, words: room });
      if (before) taken.splice(taken.indexOf(before), 1, room);
      else taken.push(room);
      return met;
    });
  }
  return placed;
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
 * @param {Link[]} pair @param {ReadonlyMap<string, Box>} boxes @param {Box[]} standing
 * @param {(link: Link) => Size} sizeOf
 */
function routes(pair, boxes, standing, sizeOf) {
  const first = /** @type {Link} */ (pair[0]);
  const a = boxes.get(first.from);
  const b = boxes.get(first.to);
  if (!a || !b) return [];
  if (a === b) return pair.map((link, nth) => ({ link, curve: loop(a, nth), lane: 0 }));
  const upright = Math.abs(b.y - a.y) / (Math.hypot(b.x - a.x, b.y - a.y) || 1);
  const lanes = sideBySide(pair.map((link) => sizeOf(link).h + 6 + 22 * upright));
  const others = standing.filter((box) => box !== a && box !== b);
  /** @param {number} swing */
  const swung = (swing) =>
    pair.map((link, nth) => {
      const lane = lanes[nth] ?? 0;
      const back = link.from === first.from ? 1 : -1;
      const ends = /** @type {[Box, Box]} */ (back === 1 ? [a, b] : [b, a]);
      const curve = arrow(...ends, back * (lane + swing));
      return { link, curve, lane: (nth - (pair.length - 1) / 2) * upright };
    });
  let best = swung(0);
  let fewest = Infinity;
  for (const swing of SWINGS) {
    const tried = swing ? swung(swing) : best;
    const met = tried.reduce((sum, { curve }) => sum + hits(curve, others), 0);
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

/** How often an arrow runs through a party. @param {Curve} curve @param {Box[]} others */
function hits(curve, others) {
  let met = 0;
  for (let t = 0.1; t < 0.95; t += 0.1) {
    const point = curve.along(t);
    for (const box of others) if (inside(point, box, 6)) met += 1;
  }
  return met;
}

/** How much of two boxes lies on one another. @param {Box} a @param {Box} b */
function shared(a, b) {
  const across = (a.w + b.w) / 2 + 1 - Math.abs(a.x - b.x);
  const down = (a.h + b.h) / 2 + 1 - Math.abs(a.y - b.y);
  return across > 0 && down > 0 ? TOUCH + Math.min(across, a.w) * Math.min(down, a.h) : 0;
}

/** @typedef {Map<string, { curve: Curve, at: Point }[]>} Lines points of the arrows, by the square they lie in */

/** @param {Curve[]} curves @returns {Lines} */
function gridOf(curves) {
  /** @type {Lines} */
  const found = new Map();
  if (curves.length > MANY) return found;
  for (const curve of curves) {
    const [[ax, ay], [bx, by]] = /** @type {[Point, Point]} */ ([curve.along(0), curve.along(1)]);
    const steps = Math.ceil((Math.abs(ax - bx) + Math.abs(ay - by)) / 12) + 4;
    for (let nth = 0; nth <= steps; nth += 1) {
      const at = curve.along(nth / steps);
      const key = `${at.map((each) => Math.floor(each / SQUARE))}`;
      found.get(key)?.push({ curve, at }) ?? found.set(key, [{ curve, at }]);
    }
  }
  return found;
}

/** How much of other arrows' lines runs through a room. @param {Lines} lines @param {Box} room @param {Curve} own */
function crossed(lines, room, own) {
  const { x, y, w, h } = room;
  const square = (/** @type {number} */ at) => Math.floor(at / SQUARE);
  let met = 0;
  for (let i = square(x - w / 2); i <= square(x + w / 2); i += 1)
    for (let j = square(y - h / 2); j <= square(y + h / 2); j += 1)
      for (const { curve, at } of lines.get(`${i},${j}`) ?? []) if (curve !== own && inside(at, room)) met += 1;
  return met;
}

/**
 * @param {Curve} curve @param {Size} size @param {number} lane
 * @param {Box[]} taken @param {Box[]} standing @param {Lines} lines
 */
function freeRoom(curve, { w, h, up = 0 }, lane, taken, standing, lines) {
  // Lanes side by side of an upright pair leave little width: their words go up and down.
  const middle = 0.5 + Math.max(-0.24, Math.min(0.24, lane * 0.14));
  const [[ax, ay], [mx, my], [bx, by]] = /** @type {[Point, Point, Point]} */ ([0, 0.5, 1].map(curve.along));
  const reach = { x: mx, y: my, w: Math.abs(ax - bx) + 2 * w + 260, h: Math.abs(ay - by) + 2 * h + 260 };
  const near = [...standing, ...taken].filter((box) => overlap(reach, box));
  /** @type {Box | undefined} */
  let best;
  let fewest = Infinity;
  // On the arrow; where there is no room on it, beside it.
  for (const [across, down] of ASIDE) {
    if (Math.abs(down) * (h / 2 + 14) - h / 2 > FAR) continue;
    for (const step of STEPS) {
      const [x, y] = curve.along(middle + step);
      const room = { x: x + across * (w / 2 + 14), y: y - up + down * (h / 2 + 14), w, h };
      const met = near.reduce((sum, box) => sum + shared(room, box), 0) + LINE * crossed(lines, room, curve);
      if (met < fewest) [best, fewest] = [room, met];
      if (!met) return { room, met };
    }
  }
  return { room: /** @type {Box} */ (best), met: fewest };
}
