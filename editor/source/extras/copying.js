/** A part of a map, taken out as a map of its own and put in again: copy, cut, paste, duplicate. */
import { remove, those } from '../acts.js';
import { nextId } from '../document.js';
import { aside, LARGE } from './free_room.js';
import { mark } from './several.js';

/** @typedef {import('../document.js').MapDocument} MapDocument */
/** @typedef {import('../editing.js').Editing} Editing */
/** @typedef {import('../editing.js').Thing} Thing */
/** @typedef {import('../scene.js').Scene} Scene */

/** What was copied last on this page: where the clipboard is closed to us. */
const SHELF = Symbol.for('clientkit part');
const page = /** @type {Record<symbol, string | undefined>} */ (Object(globalThis));

/**
 * These things as a map: parties, the arrows between them, and of an arrow both its parties.
 * @param {MapDocument} map @param {readonly Thing[]} things @returns {MapDocument}
 */
export function partOf(map, things) {
  const named = (/** @type {string} */ what) =>
    new Set(things.filter((thing) => thing.what === what).map(({ id }) => id));
  const [ids, arrows] = [named('party'), named('link')];
  for (const { id, from, to } of map.links) if (arrows.has(id)) ids.add(from).add(to);
  const parties = map.parties.filter(({ id }) => ids.has(id));
  const links = map.links.filter(
    ({ id, from, to }) => arrows.has(id) || (named('party').has(from) && named('party').has(to)),
  );
  const groups = Object.entries(map.groups ?? {}).filter(([id]) =>
    parties.some(({ inside, same_as: same }) => inside === id || same === id),
  );
  const more = groups.length ? { groups: Object.fromEntries(groups) } : {};
  return { format: map.format, version: map.version, parties, links, ...more };
}

/**
 * A map with a part put into it, under new ids, where there is room for it; and what came in.
 * @param {MapDocument} map @param {MapDocument} part
 * @param {Pick<Scene, 'cards'>} scene @param {number} width of the sheet
 * @param {ReadonlySet<string>} [anew] only these parties of it, the others are there: all, if not given
 * @returns {{ map: MapDocument, things: Thing[] }}
 */
export function withPart(map, part, { cards }, width, anew) {
  const number = (/** @type {'p' | 'l'} */ letter) => Number(nextId(map, letter).slice(1));
  const parties = part.parties.filter(({ id }) => !anew || anew.has(id));
  const [p, l] = [number('p'), number('l')];
  const ids = new Map([
    ...parties.map(({ id }, nth) => /** @type {const} */ ([id, `p${p + nth}`])),
    ...part.links.map(({ id }, nth) => /** @type {const} */ ([id, `l${l + nth}`])),
  ]);
  const groups = { .../** @type {object} */ (part.groups ?? {}), .../** @type {object} */ (map.groups ?? {}) };
  const there = new Set([...map.parties, ...map.links].map(({ id }) => id));
  /** What others are called: by their new id, the same as before, or not at all. @param {Record<string, any>} thing */
  const renamed = (thing) => {
    /** @type {Record<string, any>} */
    const made = { ...thing, id: ids.get(thing.id) };
    // What the source says is said once.
    delete made.origin;
    for (const key of ['from', 'to', 'inside', 'same_as', 'on_behalf_of', 'because_of']) {
      const id = made[key];
      if (id === undefined) continue;
      made[key] = ids.get(id) ?? (there.has(id) || id in groups ? id : undefined);
      if (made[key] === undefined) delete made[key];
    }
    return /** @type {any} */ (made);
  };
  // Who is called the same takes as much room.
  const known = new Map([...cards.values()].map((card) => [JSON.stringify(card.party.label), card]));
  const boxes = parties.map(({ at: [x, y] = [100, 100], label }) => {
    const { w, h } = known.get(JSON.stringify(label)) ?? LARGE;
    return { x, y, w, h };
  });
  const [dx, dy] = aside(boxes, [...cards.values()], width);
  const at = boxes.map(({ x, y }) => /** @type {[number, number]} */ ([x + dx, y + dy]));
  return {
    map: {
      ...map,
      ...(Object.keys(groups).length ? { groups } : {}),
      parties: [...map.parties, ...parties.map((party, nth) => ({ ...renamed(party), at: at[nth] }))],
      links: [...map.links, ...part.links.map(renamed)],
    },
    things: [
      ...part.links.map(({ id }) => ({ what: /** @type {const} */ ('link'), id: ids.get(id) ?? id })),
      ...parties.map(({ id }) => ({ what: /** @type {const} */ ('party'), id: ids.get(id) ?? id })),
    ],
  };
}

/** What a text holds, if it is a map. @param {string | undefined} text @returns {MapDocument | undefined} */
export function readPart(text) {
  try {
    const part = JSON.parse(text ?? '');
    const good = (/** @type {any[]} */ list, /** @type {string[]} */ keys) =>
      list.every((one) => keys.every((key) => typeof one[key] === 'string'));
    const ids = new Set(part.parties.map((/** @type {{ id: string }} */ { id }) => id));
    const whole =
      part.format === 'clientkit-map' &&
      good(part.parties, ['id']) &&
      good(part.links, ['id', 'from', 'to', 'kind']) &&
      part.links.every((/** @type {{ from: string, to: string }} */ { from, to }) => ids.has(from) && ids.has(to));
    return whole ? part : undefined;
  } catch {
    return undefined;
  }
}

/** The text of what is chosen; nothing when nothing is. @param {Editing} on */
export function copied(on) {
  const things = those(on);
  if (!things.length) return undefined;
  page[SHELF] = `${JSON.stringify(partOf(on.map, things), null, 1)}\n`;
  on.announce(on.words.said_copied);
  return page[SHELF];
}

/** Put in what a text holds, or else what was copied last here. @param {Editing} on @param {Scene} scene @param {string} [text] */
export function paste(on, scene, text) {
  const part = readPart(text) ?? readPart(text?.trim() ? undefined : page[SHELF]);
  if (!part) return false;
  put(on, withPart(on.map, part, scene, on.state.room.w));
  return true;
}

/** @param {Editing} on */
export function cut(on) {
  const text = copied(on);
  if (text && on.state.chosen) remove(on, on.state.chosen);
  return text;
}

/** The same once more, beside it; an arrow between the same two. @param {Editing} on @param {Scene} scene */
export function duplicate(on, scene) {
  const things = those(on);
  if (!things.length) return false;
  const anew = new Set(things.filter(({ what }) => what === 'party').map(({ id }) => id));
  put(on, withPart(on.map, partOf(on.map, things), scene, on.state.room.w, anew));
  return true;
}

/** @param {Editing} on @param {{ map: MapDocument, things: Thing[] }} made */
function put(on, { map, things }) {
  on.desk.act(map);
  mark(on, things);
}
