/** Tidy up: every party goes to its place along the flow, as one step that can be taken back. */
import { kindOf } from '../words.js';
import { reason, tell } from './asks.js';

/** @typedef {import('../editing.js').Editing} Editing */
/** @typedef {import('../document.js').MapDocument} MapDocument */
/** @typedef {import('../document.js').Point} Point */
/** @typedef {import('../scene.js').Scene} Scene */

/** The corner that stays free. */
const [LEFT, TOP] = [36, 40];
const MOVES_MS = 360;
/** More than these are not moved smoothly: each step takes too long. */
const MOST = 60;

/** @type {import('./shown_keys.js').Shown} */
export const TIDY = {
  keys: ['t'],
  shown: ['T'],
  what: 'key_tidy',
  take: (on, _event, _boxes, scene) => (tidy(on, scene), true),
};

/** @param {Editing} on @param {Scene} scene */
export async function tidy(on, scene) {
  const { map } = on;
  // What is only looked at says so itself.
  if (on.desk.still || on.state.through) return on.desk.act({ ...map });
  if (!map.parties.length) return false;
  try {
    const places = await on.desk.ask('tidy', rooms(map, on.words, scene));
    // Somebody went on drawing meanwhile: then it is another map that was asked about.
    if (on.desk.map !== map) return false;
    return go(on, map, placed(map, places));
  } catch (why) {
    tell(on, reason(why), 'problem');
    return false;
  }
}

/** The room that everything takes on the sheet, in the turn in which the layout asks for it. @param {MapDocument} map @param {import('../words.js').Words} words @param {Scene} scene */
function rooms(map, words, scene) {
  return {
    parties: map.parties.map(({ id }) => {
      const { w = 120, h = 60 } = scene.cards.get(id) ?? {};
      return [id, w, h];
    }),
    links: map.links.map((link) => {
      const { w, h, up } = scene.labelOf(link);
      const { pull } = kindOf(words, link.kind);
      return [link.id, link.from, link.to, w, h / 2 + up, Math.max(0, h / 2 - up), ...pull];
    }),
  };
}

/** @param {MapDocument} map @param {Record<string, Point>} places */
function placed(map, places) {
  const parties = map.parties.map((party) => {
    const [x, y] = places[party.id] ?? party.at ?? [0, 0];
    return { ...party, at: /** @type {Point} */ ([Math.round(LEFT + x), Math.round(TOP + y)]) };
  });
  return { ...map, parties };
}

/** Draw it there at once, and let it be seen on its way. @param {Editing} on @param {MapDocument} from @param {MapDocument} to */
function go(on, from, to) {
  on.desk.act(to);
  on.announce(on.words.said_tidy);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (calm || to.parties.length > MOST) return true;
  const begin = performance.now();
  let stopped = false;
  const stop = () => (stopped = true);
  const ends = /** @type {const} */ (['pointerdown', 'keydown']);
  for (const event of ends) addEventListener(event, stop, { capture: true, once: true });
  /** @param {number} now */
  const step = (now) => {
    const part = Math.max(0, (now - begin) / MOVES_MS);
    if (part >= 1 || stopped || on.desk.map !== to) {
      for (const event of ends) removeEventListener(event, stop, { capture: true });
      on.show({ through: undefined });
      return;
    }
    const seen = between(from, to, 1 - (1 - part) ** 3);
    on.show({ through: () => seen });
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
  return true;
}

/** @param {MapDocument} from @param {MapDocument} to @param {number} part */
function between(from, to, part) {
  const before = new Map(from.parties.map(({ id, at }) => [id, at]));
  const parties = to.parties.map((party) => {
    const [x, y] = party.at ?? [0, 0];
    const [a, b] = before.get(party.id) ?? [x, y];
    return { ...party, at: /** @type {Point} */ ([a + (x - a) * part, b + (y - b) * part]) };
  });
  return { ...to, parties };
}
