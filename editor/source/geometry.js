/** Where an arrow runs between two parties: rims, curves, loops. Pure numbers, in px. */

/** @typedef {[number, number]} Point */
/** @typedef {{ x: number, y: number, w: number, h: number }} Box centre and size */
/**
 * @typedef {{
 *   path: (stop: number) => string, tip: Point, turn: number, along: (t: number) => Point
 * }} Curve its path as far as `stop` px before the tip, and by how many degrees its head is turned
 */

/** Free px between an arrow and the party it leaves or reaches. */
const GAP = 4;

/** @param {Box} a @param {Box} b @param {number} [room] px that must stay free between them */
export const overlap = (a, b, room = 0) =>
  Math.abs(a.x - b.x) * 2 < a.w + b.w + 2 * room && Math.abs(a.y - b.y) * 2 < a.h + b.h + 2 * room;

/** @param {Point} point @param {Box} box @param {number} [room] */
export const inside = ([x, y], box, room = 0) =>
  Math.abs(x - box.x) <= box.w / 2 + room && Math.abs(y - box.y) <= box.h / 2 + room;

/**
 * The point of a box's rim that one meets on the way from its centre to `towards`.
 * @param {Box} box @param {Point} towards @param {number} [gap]
 * @returns {Point}
 */
export function rim(box, [tx, ty], gap = GAP) {
  const dx = tx - box.x;
  const dy = ty - box.y;
  if (!dx && !dy) return [box.x + box.w / 2 + gap, box.y];
  const part = Math.min(
    (box.w / 2 + gap) / Math.abs(dx || 1e-9),
    (box.h / 2 + gap) / Math.abs(dy || 1e-9),
  );
  return [box.x + dx * part, box.y + dy * part];
}

/**
 * An arrow from one box to another; `bend` is how far its middle lies to the side.
 * @param {Box} from @param {Box} to @param {number} [bend]
 * @returns {Curve}
 */
export function arrow(from, to, bend = 0) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const far = Math.hypot(dx, dy) || 1;
  /** @type {Point} */
  const control = [
    (from.x + to.x) / 2 - (dy / far) * bend * 2,
    (from.y + to.y) / 2 + (dx / far) * bend * 2,
  ];
  const start = rim(from, control);
  return curve(start, control, control, rim(to, control));
}

/**
 * An arrow from a box to itself, over its right shoulder; `nth` loops lie around one another.
 * @param {Box} box @param {number} [nth]
 * @returns {Curve}
 */
export function loop(box, nth = 0) {
  const out = 46 + 26 * nth;
  const [right, top] = [box.x + box.w / 2, box.y - box.h / 2];
  return curve(
    [right - 26, top - GAP],
    [right - 22, top - out],
    [right + out, top - 6],
    [right + GAP, top + Math.min(18, box.h / 2)],
  );
}

/**
 * A straight arrow from a box to a point: what one sees while one pulls it.
 * @param {Box} from @param {Point} to
 * @returns {Curve}
 */
export function pulled(from, to) {
  const start = rim(from, to);
  return curve(start, mean(start, to), mean(start, to), to);
}

/** @param {Point} a @param {Point} b @param {Point} c @param {Point} d @returns {Curve} */
function curve(a, b, c, d) {
  // Both halves of a gentle arrow pull towards one point: a third of the way keeps it a parabola.
  const flat = b === c;
  const [p, q] = flat ? [mix(a, b, 2 / 3), mix(d, b, 2 / 3)] : [b, c];
  const along = (/** @type {number} */ t) => bezier(a, p, q, d, t);
  const away = Math.hypot(d[0] - c[0], d[1] - c[1]) || 1;
  const [ux, uy] = [(d[0] - c[0]) / away, (d[1] - c[1]) / away];
  return {
    path: (stop) => `M${said(a)}C${said(p)} ${said(q)} ${said([d[0] - ux * stop, d[1] - uy * stop])}`,
    tip: d,
    turn: (Math.atan2(uy, ux) * 180) / Math.PI,
    along,
  };
}

/** @param {Point} a @param {Point} b @param {number} t @returns {Point} */
const mix = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
/** @param {Point} a @param {Point} b */
const mean = (a, b) => mix(a, b, 0.5);
/** @param {Point} point */
const said = ([x, y]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** @param {Point} a @param {Point} b @param {Point} c @param {Point} d @param {number} t @returns {Point} */
function bezier(a, b, c, d, t) {
  const u = 1 - t;
  const [i, j, k, l] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return [a[0] * i + b[0] * j + c[0] * k + d[0] * l, a[1] * i + b[1] * j + c[1] * k + d[1] * l];
}
