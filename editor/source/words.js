/** What the editor says. Python hands the words over; here they are only put together. */
import { say } from './document.js';

/**
 * How a kind is drawn. The head points right, its tip at the origin; it is full, hollow or open.
 * @typedef {{
 *   colour: string, width: number, dashes?: string | null, head: string, fill: string,
 *   stop: number, double?: boolean
 * }} Stroke
 */
/**
 * @typedef {import('./document.js').Kind & {
 *   word: string, verb: string, hint: string, stroke: Stroke
 * }} Kind
 */
/** @typedef {{ language: string, kinds: [Kind, ...Kind[]], [label: string]: any }} Words */
/** @typedef {import('./document.js').MapDocument} MapDocument */

/** @param {string | undefined} template @param {Record<string, unknown>} [parts] */
export function fill(template, parts = {}) {
  return (template ?? '').replace(/\{(\w+)\}/g, (_all, name) => String(parts[name] ?? ''));
}

/** @param {Words} words @param {string} id @returns {Kind} */
export function kindOf(words, id) {
  const found = words.kinds.find((kind) => kind.id === id);
  const [first] = words.kinds;
  return found ?? { ...first, id, word: id, verb: id, hint: '', subject: 'note', attributes: [] };
}

/** @typedef {{ words: Words, names: Map<string, string>, out: Map<string, number>, in: Map<string, number> }} Known */
/** @type {WeakMap<MapDocument, Known>} what was once worked out of a map: it never changes */
const known = new WeakMap();

/** @param {MapDocument} map @param {Words} words @returns {Known} */
function knownOf(map, words) {
  let found = known.get(map);
  if (found?.words === words) return found;
  found = { words, names: new Map(), out: new Map(), in: new Map() };
  known.set(map, found);
  for (const { id, label } of map.parties) {
    const name = say(label, words.language).replace(/\s+/g, ' ').trim();
    found.names.set(id, name || words.nameless);
  }
  for (const { from, to } of map.links) {
    found.out.set(from, (found.out.get(from) ?? 0) + 1);
    found.in.set(to, (found.in.get(to) ?? 0) + 1);
  }
  return found;
}

/** A name on one line, as one says it. @param {MapDocument} map @param {string} id @param {Words} words */
export const nameOf = (map, id, words) => knownOf(map, words).names.get(id) ?? words.nameless;

/** What is written on a key, or on several pressed together. @param {string} key @param {Words} words */
export const capOf = (key, words) =>
  key.split('+').map((cap) => words.caps[cap] ?? cap).join('+');

/** What a link is about. @param {import('./document.js').Link} link @param {Words} words */
export const subjectOf = (link, words) =>
  say(link[kindOf(words, link.kind).subject], words.language);

/** An arrow as a sentence, which begins with the words that stand on it. @param {MapDocument} map @param {import('./document.js').Link} link @param {Words} words */
export function linkSentence(map, link, words) {
  const about = subjectOf(link, words);
  return fill(about ? words.link_about : words.link, {
    from: nameOf(map, link.from, words),
    verb: kindOf(words, link.kind).word,
    to: nameOf(map, link.to, words),
    about,
  });
}

/** A party as a sentence. @param {MapDocument} map @param {string} id @param {Words} words */
export function partySentence(map, id, words) {
  const { names, ...arrows } = knownOf(map, words);
  return fill(map.me === id ? words.party_me : words.party, {
    name: names.get(id),
    out: arrows.out.get(id) ?? 0,
    in: arrows.in.get(id) ?? 0,
  });
}
