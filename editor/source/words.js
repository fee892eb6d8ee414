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
  const known = words.kinds.find((kind) => kind.id === id);
  const [first] = words.kinds;
  return known ?? { ...first, id, word: id, verb: id, hint: '', subject: 'note', attributes: [] };
}

/** A name on one line, as one says it. @param {MapDocument} map @param {string} id @param {Words} words */
export function nameOf(map, id, words) {
  const party = map.parties.find((one) => one.id === id);
  const name = say(party?.label, words.language).replace(/\s+/g, ' ').trim();
  return name || words.nameless;
}

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
  return fill(map.me === id ? words.party_me : words.party, {
    name: nameOf(map, id, words),
    out: map.links.filter((link) => link.from === id).length,
    in: map.links.filter((link) => link.to === id).length,
  });
}
