/**
 * Rows of a spreadsheet as parties and arrows: from whom, of what kind, to whom, what about.
 *
 * 1. Cells are parted by tabs (or by semicolons where there is none); quoted ones may hold lines.
 * 2. A first row that names its columns says in which order they come; else the kind is looked for
 *    in the second column and in the third.
 * 3. Kinds are known by their words in any language of the kit, parties by their names.
 * 4. What is not understood is told, row by row; the rest is added as one step.
 */
import { connect, describe, nextId, partyOf } from '../document.js';
import { freePlace } from '../aside.js';
import { fill, kindOf } from '../words.js';
import { LARGE } from './free_room.js';

/** @typedef {import('../document.js').MapDocument} MapDocument */
/** @typedef {import('../words.js').Words} Words */
/** @typedef {'from' | 'kind' | 'to' | 'about'} Column */
/** @typedef {{ nth: number } & Partial<Record<Column, string>>} Row */

/** @type {Column[]} */
const IN_ORDER = ['from', 'kind', 'to', 'about'];

/**
 * Add rows to a map. Gives the map, and sentences about what was added and what was left out.
 * @param {MapDocument} map @param {string} text @param {Words} words
 * @param {Iterable<import('../geometry.js').Box>} cards what stands on the sheet @param {number} width of it
 * @returns {{ map: MapDocument, said: string[], added: boolean }}
 */
export function addRows(map, text, words, cards, width) {
  /** @type {string[]} */
  const left = [];
  let now = map;
  const named = namesOf(map);
  const taken = [...cards];
  /** @param {string} name */
  const party = (name) => {
    const known = named.get(alike(name));
    if (known !== undefined) return known;
    const id = nextId(now, 'p');
    const at = freePlace(taken, width);
    taken.push({ x: at[0], y: at[1], ...LARGE });
    const me = now.parties.length === 0 && now.me === undefined ? { me: id } : {};
    now = { ...now, ...me, parties: [...now.parties, { id, label: name, at }] };
    named.set(alike(name), id);
    return id;
  };
  for (const { nth, from = '', kind = '', to = '', about = '' } of rowsIn(text, words)) {
    const is = kind ? kindCalled(kind, words) : words.kinds[0].id;
    if (!is) left.push(fill(words.row_kind, { nth, kind, known: words.kinds.map(({ word }) => word).join(', ') }));
    else if (from && !to && !about) party(from);
    else if (!from || !to) {
      left.push(fill(words.row_ends, { nth, line: [from, kind, to, about].filter(Boolean).join(' · ') }));
    } else {
      const ends = { from: party(from), to: party(to) };
      const link = { id: nextId(now, 'l'), ...ends, kind: is };
      now = describe(connect(now, link), link.id, kindOf(words, is).subject, about);
    }
  }
  const count = {
    links: now.links.length - map.links.length,
    parties: now.parties.length - map.parties.length,
  };
  const added = now !== map;
  const said = added ? fill(words.rows_added, count) : words.rows_nothing;
  return { map: now, said: [said, ...left], added };
}

/** @param {string} text @param {Words} words @returns {Row[]} */
function rowsIn(text, words) {
  const rows = cellsIn(text)
    .map((cells, nth) => ({ nth: nth + 1, cells }))
    .filter(({ cells }) => cells.some(Boolean));
  const head = columnsOf(rows[0]?.cells ?? [], words);
  const columns = head ?? guessed(rows.map(({ cells }) => cells), words);
  return (head ? rows.slice(1) : rows).map(({ nth, cells }) => ({
    nth,
    ...Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])),
  }));
}

/** The columns that a first row names; nothing when it is a row like the others. @param {string[]} cells @param {Words} words @returns {(Column | '')[] | undefined} */
function columnsOf(cells, words) {
  const found = cells.map((cell) => {
    const is = IN_ORDER.find((column) =>
      words.known.columns[column].some((/** @type {string} */ said) => alike(said) === alike(cell)),
    );
    return is ?? '';
  });
  return found.includes('from') && found.includes('to') ? found : undefined;
}

/** Whether the kind stands before or after whom the arrow goes to. @param {string[][]} rows @param {Words} words @returns {Column[]} */
function guessed(rows, words) {
  const kinds = (/** @type {number} */ at) =>
    rows.filter((cells) => cells[at] && kindCalled(/** @type {string} */ (cells[at]), words)).length;
  return kinds(2) > kinds(1) ? ['from', 'to', 'kind', 'about'] : IN_ORDER;
}

/** @param {string} said @param {Words} words @returns {string | undefined} */
function kindCalled(said, words) {
  const entries = /** @type {[string, string[]][]} */ (Object.entries(words.known.kinds));
  const wanted = alike(said);
  return entries.find(([, all]) => all.some((one) => alike(one) === wanted))?.[0];
}

/** Who is called like that, in whatever language. @param {MapDocument} map @param {string} name */
export const partyCalled = (map, name) => namesOf(map).get(alike(name));

/** Who is called how, in whatever language. @param {MapDocument} map @returns {Map<string, string>} */
function namesOf(map) {
  const named = new Map();
  for (const { id } of map.parties) {
    const label = partyOf(map, id)?.label ?? '';
    for (const name of typeof label === 'string' ? [label] : Object.values(label)) {
      if (!named.has(alike(name))) named.set(alike(name), id);
    }
  }
  return named;
}

/** A name without what people write now so, now so: accents, capitals, spaces. @param {string} text */
const alike = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();

/** Rows of cells, as spreadsheets write them into the clipboard. @param {string} text */
export function cellsIn(text) {
  const between = text.includes('\t') ? '\t' : ';';
  /** @type {string[][]} */
  const rows = [];
  const cell = new RegExp(`("(?:[^"]|"")*"(?=${between}|\\r?\\n|$)|[^${between}\\n]*)(${between}|\\n|$)`, 'gy');
  let row = /** @type {string[]} */ ([]);
  for (const [, written = '', end] of text.replace(/\r\n?/g, '\n').matchAll(cell)) {
    const quoted = /^"[^]*"$/.test(written) && written.length > 1;
    row.push((quoted ? written.slice(1, -1).replaceAll('""', '"') : written).trim());
    if (end === between) continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}
