/**
 * Open a file on the sheet: dropped, or chosen from the menu.
 *
 * Python reads every format; without it, the editor reads the kit's own files. Opening is one step
 * of the history, and a copy of what was on the sheet is kept besides.
 */
import { freePlace } from '../aside.js';
import { fill } from '../words.js';
import { can, reason, tell } from './asks.js';
import { mapIn } from './checking.js';
import { LARGE } from './free_room.js';

/** @typedef {import('../editing.js').Editing} Editing */
/** @typedef {import('../document.js').MapDocument} MapDocument */

/** More bytes than this are no map. */
const MOST = 10 * 1024 * 1024;
/** So long may Python take before a file of the kit's own is read without it. */
const PATIENCE_MS = 2500;
const OWN = /\.json$/i;
export const ENDINGS = '.json,.csv,.graphml,.mmd,.mermaid';

/** @param {Editing} on @param {Iterable<File>} files one, or the two tables of a map */
export async function open(on, files) {
  const { words } = on;
  /** @type {Record<string, string>} */
  const texts = {};
  for (const file of [...files].slice(0, 2)) {
    if (file.size > MOST) return tell(on, fill(words.open_large, { name: file.name }), 'problem');
    texts[file.name] = decoded(await file.arrayBuffer());
  }
  const [name] = Object.keys(texts);
  if (name === undefined) return undefined;
  try {
    const { document, notes, refused } = await read(on, name, texts);
    if (refused || !document) return tell(on, refused ?? '', 'problem');
    if (inWords(document) === inWords(on.map)) return tell(on, fill(words.told_same, { name }));
    const { copied } = can(on, 'aside') ? await on.desk.ask('aside').catch(() => ({})) : {};
    on.show({ chosen: null, doing: null });
    on.desk.act(document);
    const said = [
      fill(words.told_opened, { name }),
      ...(notes ?? []),
      copied && fill(words.told_aside, { name: copied }),
    ];
    return tell(on, said.filter(Boolean).join('\n'));
  } catch (why) {
    return tell(on, reason(why), 'problem');
  }
}

/**
 * @param {Editing} on @param {string} name @param {Record<string, string>} texts
 * @returns {Promise<{ document?: MapDocument, notes?: string[], refused?: string }>}
 */
async function read(on, name, texts) {
  const own = OWN.test(name);
  if (can(on, 'read')) {
    /** @type {Promise<undefined>} */
    const late = new Promise((wait) => own && setTimeout(wait, PATIENCE_MS));
    const told = await Promise.race([on.desk.ask('read', texts), late]).catch((why) => {
      if (!own) throw why;
    });
    if (told) return told;
  }
  const { words } = on;
  if (!own) return { refused: fill(words.open_other, { name }) };
  const { map, fault } = mapIn(texts[name] ?? '', words);
  if (!map) return { refused: fill(words.open_fault, { name, why: fault }) };
  return { document: withPlaces(map, on.state.room.w) };
}

/** A map as text: the same for the same map, in whatever order its keys are written. @param {MapDocument} map */
const inWords = (map) =>
  JSON.stringify(map, (_key, value) =>
    value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value,
  );

/** A place for each party that has none, row by row. @param {MapDocument} map @param {number} width @returns {MapDocument} */
export function withPlaces(map, width) {
  const taken = map.parties.flatMap(({ at }) => (at ? [{ x: at[0], y: at[1], ...LARGE }] : []));
  const parties = map.parties.map((party) => {
    if (party.at) return party;
    const [x, y] = freePlace(taken, width);
    taken.push({ x, y, ...LARGE });
    return { ...party, at: /** @type {[number, number]} */ ([x, y]) };
  });
  return { ...map, parties };
}

/** What a text file says, whichever of the two ways it was written. @param {ArrayBuffer} bytes */
function decoded(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
