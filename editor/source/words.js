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
 *   word: string, verb: string, hint: string, stroke: Stroke, strokes: Record<string, Stroke>,
 *   marks: Mark[], forms: Mark[], pull: [number, boolean]
 * }} Kind `strokes`: of a payment in another currency than money
 */
/** What is seen of a link at a glance @typedef {{ key: string, is: unknown, unsaid: unknown, sign: string, word: string }} Mark */
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
  return found ?? { ...first, id, word: id, verb: id, hint: '', subject: 'note', attributes: [], strokes: {}, marks: [], forms: [] };
}

/**
 * @typedef {{
 *   words: Words, names: Map<string, string>, kinds: Map<string, string>, out: Map<string, number>,
 *   in: Map<string, number>
 * }} Known
 */
/** @type {WeakMap<MapDocument, Known>} what was once worked out of a map: it never changes */
const known = new WeakMap();

/** @param {MapDocument} map @param {Words} words @returns {Known} */
function knownOf(map, words) {
  let found = known.get(map);
  if (found?.words === words) return found;
  found = { words, names: new Map(), kinds: new Map(), out: new Map(), in: new Map() };
  known.set(map, found);
  for (const party of map.parties) {
    const name = say(party.label, words.language).replace(/\s+/g, ' ').trim();
    found.names.set(party.id, name || words.nameless);
    found.kinds.set(party.id, partyKindOf(party, words).word);
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

/** How a link is drawn. @param {import('./document.js').Link} link @param {Words} words */
export function strokeOf(link, words) {
  const { stroke, strokes } = kindOf(words, link.kind);
  return strokes[String(link.currency)] ?? stroke;
}

/**
 * What must be seen of a link; or with `forms`, what kind of payment or influence it is.
 * @param {import('./document.js').Link} link @param {Words} words @param {'marks' | 'forms'} [list]
 */
export const marksOf = (link, words, list = 'marks') =>
  kindOf(words, link.kind)[list].filter(({ key, is, unsaid }) => (link[key] ?? unsaid) === is);

/**
 * What stands on an arrow: over its line, under it, and the signs below.
 * @param {import('./document.js').Link} link @param {Words} words
 */
export function writtenOn(link, words) {
  const marks = marksOf(link, words);
  const said = [kindOf(words, link.kind), ...marks.filter(({ sign }) => !sign)];
  const [form] = marksOf(link, words, 'forms');
  return {
    verb: said.map(({ word }) => word).join(' · '),
    about: subjectOf(link, words) || (form?.word ?? ''),
    signs: marks.filter(({ sign }) => sign),
  };
}

/** @type {WeakMap<import('./document.js').Link, { words: Words, ends: string, sentence: string }>} */
const sentences = new WeakMap();

/** An arrow as a sentence, which begins with the words that stand on it. @param {MapDocument} map @param {import('./document.js').Link} link @param {Words} words */
export function linkSentence(map, link, words) {
  const [from, to] = [nameOf(map, link.from, words), nameOf(map, link.to, words)];
  const ends = `${from}\n${to}`;
  const known = sentences.get(link);
  if (known?.words === words && known.ends === ends) return known.sentence;
  const { verb, about, signs } = writtenOn(link, words);
  const on = [about, ...signs.map(({ word }) => word)].filter(Boolean).join(', ');
  const sentence = fill(on ? words.link_about : words.link, { from, verb, to, about: on });
  sentences.set(link, { words, ends, sentence });
  return sentence;
}

/** @param {import('./document.js').Party | undefined} party @param {Words} words @returns {{ id: string, word: string, icon: string }} */
export const partyKindOf = (party, { party_kinds: kinds }) =>
  kinds.find((/** @type {{ id: unknown }} */ { id }) => id === party?.kind) ?? kinds[0];

/** A party as a sentence. @param {MapDocument} map @param {string} id @param {Words} words */
export function partySentence(map, id, words) {
  const { names, kinds, ...arrows } = knownOf(map, words);
  return fill(map.me === id ? words.party_me : words.party, {
    name: names.get(id),
    kind: kinds.get(id),
    out: arrows.out.get(id) ?? 0,
    in: arrows.in.get(id) ?? 0,
  });
}
