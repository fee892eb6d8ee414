/**
 * What is wrong with a map file, as far as the editor must know to draw it: one sentence, or none.
 *
 * It is for where no Python is: Python knows the whole format, and all faults at once.
 */
import { fill } from '../words.js';

/** @typedef {import('../document.js').MapDocument} MapDocument */
/** @typedef {import('../words.js').Words} Words */

const [FORMAT, VERSION] = ['clientkit-map', 1];

/**
 * The map in a text, or the sentence that says why there is none.
 * @param {string} text @param {Words} words
 * @returns {{ map?: MapDocument, fault?: string }}
 */
export function mapIn(text, words) {
  let read;
  try {
    read = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { fault: words.fault_json };
  }
  if (!isObject(read) || read.format !== FORMAT) return { fault: words.fault_format };
  if (typeof read.version === 'number' && read.version > VERSION) return { fault: words.fault_version };
  const { parties = [], links = [] } = read;
  if (!Array.isArray(parties) || !Array.isArray(links)) return { fault: words.fault_lists };
  const fault = ofParties(parties, words) ?? ofLinks(links, parties, words);
  return fault ? { fault } : { map: /** @type {MapDocument} */ ({ ...read, parties, links }) };
}

/** @param {any[]} parties @param {Words} words */
function ofParties(parties, words) {
  const known = new Set();
  for (const [nth, party] of parties.entries()) {
    const whole = isObject(party) && isId(party.id) && !known.has(party.id) && isText(party.label);
    if (!whole || !isPlace(party.at)) return fill(words.fault_party, { nth: nth + 1 });
    known.add(party.id);
  }
  return undefined;
}

/** @param {any[]} links @param {any[]} parties @param {Words} words */
function ofLinks(links, parties, words) {
  const ends = new Set(parties.map(({ id }) => id));
  const known = new Set();
  for (const [nth, link] of links.entries()) {
    const at = { nth: nth + 1, kind: link?.kind };
    if (!isObject(link) || !isId(link.id) || known.has(link.id) || !isId(link.kind))
      return fill(words.fault_link, at);
    if (!ends.has(link.from) || !ends.has(link.to)) return fill(words.fault_ends, at);
    if (!words.kinds.some(({ id }) => id === link.kind)) return fill(words.fault_kind, at);
    known.add(link.id);
  }
  return undefined;
}

/** @param {any} value */
const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
/** @param {any} value */
const isId = (value) => typeof value === 'string' && value !== '';
/** @param {any} value */
const isText = (value) =>
  isId(value) || (isObject(value) && Object.values(value).length > 0 && Object.values(value).every(isId));
/** @param {any} at */
const isPlace = (at) =>
  at === undefined || (Array.isArray(at) && at.length === 2 && at.every(Number.isFinite));
