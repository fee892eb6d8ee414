/**
 * Round whom a line is drawn because they belong together, and who are tied as one person.
 *
 * 1. Whoever is inside somebody inside an organisation is inside it too.
 * 2. A frame is never drawn round somebody who does not belong there: where such a one stands
 *    among the members, they get several frames, each with the organisation's name. Where its own
 *    card stands in the frame, that says the name, and nothing else does.
 * 3. A name stands over the members, or else under them: where it meets no words and no card.
 * 4. Hats of one person are tied each to its nearest, all together in the end; a tie goes round
 *    whoever else stands in between.
 */
import { overlap } from '../geometry.js';
import { isInside } from './attributes.js';

/** @typedef {import('../document.js').MapDocument} MapDocument */
/** @typedef {{ x: number, y: number, w: number, h: number }} Box centre and size */
/** @typedef {{ home: string, left: number, top: number, right: number, bottom: number, own: boolean, said?: string, title?: Box }} Frame */
/** @typedef {Frame & { title: Box }} Titled */

const [PAD, HEAD] = [13, 22];
/** So many frames of one organisation are tried before another one is begun. */
const MOST = 8;
/** The room that the words on a tie take, on one line and on two. */
const WORDS = /** @type {const} */ ([[96, 18], [58, 32]]);
/** So far beyond the outermost cards the sheet still reaches. */
const MARGIN = 28;

/** @param {MapDocument} map @param {ReadonlyMap<string, Box>} boxes @returns {Frame[]} outer frames first */
export function frames(map, boxes) {
  const homes = new Set(map.parties.flatMap(({ inside }) => (typeof inside === 'string' ? [inside] : [])));
  return [...homes]
    .map((home) => ({ home, depth: deep(map, home, homes) }))
    .sort((a, b) => b.depth - a.depth)
    .flatMap(({ home, depth }) => framesOf(map, home, depth, boxes));
}

/** How many frames may stand inside one. @param {MapDocument} map @param {string} home @param {Set<string>} homes */
const deep = (map, home, homes) => [...homes].filter((other) => isInside(map, other, home)).length;

/** @param {MapDocument} map @param {string} home @param {number} depth @param {ReadonlyMap<string, Box>} boxes */
function framesOf(map, home, depth, boxes) {
  const belongs = (/** @type {string} */ id) => id === home || isInside(map, id, home);
  /** @type {Box[]} */
  const strangers = [];
  /** @type {{ id: string, box: Box }[]} */
  const members = [];
  for (const [id, box] of boxes) {
    if (belongs(id)) members.push({ id, box });
    else strangers.push(box);
  }
  members.sort((a, b) => a.box.x - b.box.x || a.box.y - b.box.y);
  /** @type {(Frame & { ids: string[] })[]} */
  const found = [];
  const pad = PAD + depth * 9;
  for (const { id, box } of members) {
    const own = {
      home,
      ids: [id],
      left: box.x - box.w / 2 - pad,
      right: box.x + box.w / 2 + pad,
      top: box.y - box.h / 2 - pad - HEAD,
      own: false,
      bottom: box.y + box.h / 2 + pad,
    };
    const at = found.slice(-MOST).find((frame) => !meets(united(frame, own), strangers));
    if (at) Object.assign(at, united(at, own), { ids: [...at.ids, id] });
    else found.push(own);
  }
  // An organisation alone needs no frame: its card says who it is.
  return found
    .filter(({ ids }) => ids.length > 1 || ids[0] !== home)
    .map((frame) => (frame.ids.includes(home) ? { ...frame, own: true, top: frame.top + HEAD } : frame));
}

/** @param {Frame} a @param {Frame} b */
const united = (a, b) => ({
  home: a.home,
  own: false,
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});

/** @param {Frame} frame @param {Box[]} strangers */
const meets = ({ left, right, top, bottom }, strangers) =>
  strangers.some(
    ({ x, y, w, h }) => x + w / 2 > left && x - w / 2 < right && y + h / 2 > top && y - h / 2 < bottom,
  );

/**
 * The frame with its name, so wide, over the members or under them, at the left, at the right or between.
 * @param {Frame} frame @param {number} w @param {Box[]} cards @param {Box[]} taken by words
 * @returns {Titled}
 */
export function headed(frame, w, cards, taken) {
  const { left, right, top, bottom } = frame;
  /** @type {Titled[]} */
  const spots = [0, HEAD].flatMap((down) => {
    const y = (down ? bottom : top) + HEAD / 2;
    const [first, last] = [left + 8 + w / 2, right - 8 - w / 2];
    return [0, 1, 0.5, 0.25, 0.75].map((part) => ({
      ...frame,
      top: top + down,
      bottom: bottom + down,
      title: { x: first + (last - first) * part, y, w, h: 15 },
    }));
  });
  const met = spots.map(({ title }) => {
    const head = { ...title, x: (left + right) / 2, w: right - left, h: HEAD };
    // Nobody else may come to stand in the frame by it. Words have a little room around them.
    const strangers = cards.filter((card) => overlap(card, head));
    return 9 * strangers.length + taken.filter((words) => overlap(words, title, -4)).length;
  });
  return /** @type {Titled} */ (spots[met.indexOf(Math.min(...met))]);
}

/** @typedef {{ x: number, y: number, broken: boolean }} Spot `broken`: into two lines */
/** @param {MapDocument} map @param {ReadonlyMap<string, Box>} boxes @param {Box[]} taken by words of arrows @returns {{ who: string, d: string, words?: Spot }[]} its path, and where its words stand, if anywhere */
export function ties(map, boxes, taken) {
  /** @type {Map<string, string[]>} */
  const hats = new Map();
  for (const { id, same_as: same } of map.parties) {
    if (typeof same === 'string') hats.set(same, [...(hats.get(same) ?? (boxes.has(same) ? [same] : [])), id]);
  }
  return [...hats].flatMap(([who, ids]) => {
    const left = ids.flatMap((id) => boxes.get(id) ?? []);
    const tied = left.splice(0, 1);
    const made = [];
    while (left.length) {
      let best = { far: Infinity, a: left[0], b: left[0] };
      for (const a of tied) {
        for (const b of left) {
          const far = Math.hypot(a.x - b.x, a.y - b.y);
          if (far < best.far) best = { far, a, b };
        }
      }
      const { a, b } = /** @type {{ a: Box, b: Box }} */ (best);
      left.splice(left.indexOf(b), 1);
      tied.push(b);
      made.push({ who, ...tie(a, b, [...boxes.values()], taken) });
    }
    // Once at least it is said in words, as far in as the sheet goes.
    if (made[0] && !made.some(({ words }) => words)) made[0].words = made[0].middle;
    return made;
  });
}

/** @param {Box} a @param {Box} b @param {Box[]} all @param {Box[]} taken */
function tie(a, b, all, taken) {
  const ends = edges(all);
  const others = all.filter((box) => box !== a && box !== b);
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const far = Math.hypot(dx, dy) || 1;
  /** @type {{ met: number, d: string, words?: Spot, middle?: Spot }} */
  let best = { met: Infinity, d: '' };
  for (const bend of [0, 60, -60, 110, -110, 170, -170]) {
    // The curve goes half as far to the side as its control point.
    const [cx, cy] = [(a.x + b.x) / 2 - (dy / far) * bend * 2, (a.y + b.y) / 2 + (dx / far) * bend * 2];
    /** @param {number} t @returns {[number, number]} */
    const along = (t) => [
      (1 - t) ** 2 * a.x + 2 * t * (1 - t) * cx + t * t * b.x,
      (1 - t) ** 2 * a.y + 2 * t * (1 - t) * cy + t * t * b.y,
    ];
    let met = 0;
    for (let t = 0.05; t < 1; t += 0.05) {
      const [x, y] = along(t);
      if (others.some((box) => Math.abs(x - box.x) < box.w / 2 + 6 && Math.abs(y - box.y) < box.h / 2 + 6)) met += 1;
      if (x < ends.left || x > ends.right || y < ends.top || y > ends.bottom) met += 0.1;
    }
    if (met < best.met) {
      const words = wordsAlong(along, [...all, ...taken], ends);
      best = { met, d: `M${a.x} ${a.y}Q${cx} ${cy} ${b.x} ${b.y}`, words, middle: farIn(along(0.5), ends) };
    }
    if (!met) break;
  }
  return best;
}

/** How far the sheet surely reaches. @param {Box[]} all */
const edges = (all) => ({
  left: Math.min(...all.map(({ x, w }) => x - w / 2)) - MARGIN,
  right: Math.max(...all.map(({ x, w }) => x + w / 2)) + MARGIN,
  top: Math.min(...all.map(({ y, h }) => y - h / 2)) - MARGIN,
  bottom: Math.max(...all.map(({ y, h }) => y + h / 2)) + MARGIN,
});

/**
 * Where on a tie its words stand free and on the sheet, broken into two lines if need be.
 * @param {(t: number) => [number, number]} along @param {Box[]} all @param {ReturnType<typeof edges>} ends
 * @returns {Spot | undefined}
 */
function wordsAlong(along, all, { left, right, top, bottom }) {
  for (const [w, h] of WORDS) {
    for (const aside of [0, 0.06, -0.06, 0.12, -0.12, 0.18, -0.18, 0.24, -0.24]) {
      const [x, y] = along(0.5 + aside);
      const on = x - w / 2 >= left && x + w / 2 <= right && y - h / 2 >= top && y + h / 2 <= bottom;
      if (on && !all.some((box) => overlap({ x, y, w, h }, box))) return { x, y, broken: w !== WORDS[0][0] };
    }
  }
  return undefined;
}

/** @param {[number, number]} at @param {ReturnType<typeof edges>} ends @returns {Spot} */
function farIn([x, y], { left, right, top, bottom }) {
  const [w, h] = WORDS[0];
  const within = (/** @type {number} */ each, /** @type {number} */ low, /** @type {number} */ high) =>
    Math.min(Math.max(each, low), Math.max(low, high));
  return { x: within(x, left + w / 2, right - w / 2), y: within(y, top + h / 2, bottom - h / 2), broken: false };
}
