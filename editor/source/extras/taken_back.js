/**
 * What undo or redo has changed, in a sentence: one part for each sort of change. Whatever it is, it
 * was so once and is so again: the same words do for both ways.
 */
import { fill, linkSentence, nameOf } from '../words.js';

/** @typedef {import('../document.js').MapDocument} MapDocument */
/** @typedef {import('../words.js').Words} Words */
/** @typedef {Record<string, unknown> & { id: string }} One a party or a link */
/** @typedef {{ one: string, many: string }} Said for one, and for several */

/** What a party has besides what it says of itself. */
const SHOWN = ['id', 'label', 'at'];

/** @param {unknown} a @param {unknown} b */
const differ = (a, b) => a !== b && JSON.stringify(a) !== JSON.stringify(b);

/**
 * Say it to who does not see it, and in the quiet line until one goes on.
 * @param {import('../editing.js').Editing} on @param {MapDocument} before @param {'undo' | 'redo'} way
 * @returns {string | undefined} nothing, when nothing was turned
 */
export function turned(on, before, way) {
  const { map, words, state: { chosen } } = on;
  const what = changes(before, map, words);
  if (!what.length) return undefined;
  const joined = what.reduce((one, other) => fill(words.turned.and, { one, other }));
  const text = fill(words.turned[way], { change: joined });
  on.show({ turned: { map, chosen, text } });
  return text;
}

/** @param {MapDocument} before @param {MapDocument} after @param {Words} words @returns {string[]} */
export function changes(before, after, words) {
  const said = [...ofParties(before, after, words), ...ofLinks(before, after, words), ...ofMe(before, after, words)];
  if (said.length) return said;
  const { turned } = words;
  if (differ(before.viewpoints, after.viewpoints)) return [turned.views];
  return differ(before, after) ? [turned.rest] : [];
}

/** @param {MapDocument} before @param {MapDocument} after @param {Words} words */
function ofParties(before, after, words) {
  const { back, gone, both } = compared(before.parties, after.parties);
  const { parties: says } = words.turned;
  const name = (/** @type {One} */ { id }) => nameOf(after, id, words);
  const names = both.map(([was, is]) => ({ is, before: nameOf(before, was.id, words), name: name(is) }));
  return [
    ...one(says.back, back, (is) => ({ name: name(is) })),
    ...one(says.gone, gone, ({ id }) => ({ name: nameOf(before, id, words) })),
    ...one(says.named, names.filter((each) => each.before !== each.name), (each) => each),
    ...one(says.place, both.filter(([was, is]) => differ(was.at, is.at)), ([, is]) => ({ name: name(is) })),
    ...one(says.changed, asked(both, 'party', words), ({ is, asked }) => ({ name: name(is), asked })),
  ];
}

/** @param {MapDocument} before @param {MapDocument} after @param {Words} words */
function ofLinks(before, after, words) {
  const { back, gone, both } = compared(before.links, after.links);
  const { links: says } = words.turned;
  const name = (/** @type {any} */ link, map = after) => linkSentence(map, link, words);
  /** Said as it was, but for who was renamed at its ends. @param {(typeof both)[0]} pair */
  const alike = ([was, is]) => name(was) === name(is);
  return [
    ...one(says.back, back, (is) => ({ name: name(is) })),
    ...one(says.gone, gone, (was) => ({ name: name(was, before) })),
    ...one(says.named, both.filter((pair) => !alike(pair)), ([was, is]) => ({ before: name(was, before), name: name(is) })),
    ...one(says.changed, asked(both.filter(alike), undefined, words), ({ is, asked }) => ({ name: name(is), asked })),
  ];
}

/** @param {MapDocument} before @param {MapDocument} after @param {Words} words */
function ofMe(before, after, words) {
  const was = before.parties.some(({ id }) => id === after.me);
  return was && before.me !== after.me ? [fill(words.turned.me, { name: nameOf(after, after.me ?? '', words) })] : [];
}

/** What came, what went, and what is there both times but not the same. @param {readonly One[]} before @param {readonly One[]} after */
function compared(before, after) {
  const [had, has] = [before, after].map((all) => new Map(all.map((each) => [each.id, each])));
  return {
    back: after.filter(({ id }) => !had?.has(id)),
    gone: before.filter(({ id }) => !has?.has(id)),
    both: before.flatMap((was) => {
      const is = has?.get(was.id);
      return is && differ(was, is) ? [/** @type {const} */ ([was, is])] : [];
    }),
  };
}

/** What each says of itself that is another now, as the panel asks for it. @param {(readonly [One, One])[]} both @param {string | undefined} what a party; else the kind of the link @param {Words} words */
function asked(both, what, words) {
  return both.flatMap(([was, is]) => {
    /** @type {import('./Field.jsx').Question[]} */
    const questions = words.panel.asked[what ?? String(is.kind)] ?? [];
    const changed = questions.filter(({ key }) => !SHOWN.includes(key) && differ(was[key], is[key]));
    return changed.length ? [{ is, asked: changed.map(({ ask }) => ask).join(' · ') }] : [];
  });
}

/** One is named, several are counted. @template T @param {Said} says @param {readonly T[]} all @param {(one: T) => Record<string, unknown>} parts */
function one(says, all, parts) {
  const [first] = all;
  if (first === undefined) return [];
  return [all.length === 1 ? fill(says.one, parts(first)) : fill(says.many, { number: all.length })];
}
