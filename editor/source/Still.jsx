/**
 * What stands still on the sheet while something is moved: all arrows, parties and words. It is
 * neither written down nor painted again then; what moves is drawn over it, see Sheet.jsx.
 */
import { ArrowLine, ArrowWords } from './Arrow.jsx';
import { Card, freeSpot } from './Card.jsx';
import { h, memo } from './page.js';
import { fill, kindOf, linkSentence, partyKindOf, partySentence, strokeOf } from './words.js';

/** @typedef {import('./document.js').Link} Link */
/**
 * @typedef {{
 *   scene: import('./scene.js').Scene, map: import('./document.js').MapDocument,
 *   words: import('./words.js').Words, chosen?: string, over?: string, named?: string, away?: readonly string[],
 *   only?: boolean, lit?: import('./Editor.jsx').Lit, told?: ReadonlyMap<string, string>
 * }} Props
 */

/** @typedef {WeakMap<object, { given: Record<string, unknown>, written: any }>} Kept */
/** @type {[Kept, Kept, Kept]} */
const [lines, cards, labels] = [new WeakMap(), new WeakMap(), new WeakMap()];

/**
 * A component for a thing, written down once as long as it is given the same: of a thousand arrows
 * few change in one act.
 * @param {Kept} kept @param {object} thing @param {any} type @param {Record<string, unknown>} given
 */
function once(kept, thing, type, given) {
  const before = kept.get(thing);
  let same = Boolean(before);
  for (const name in given) same &&= before?.given[name] === given[name];
  if (before && same) return before.written;
  const written = h(type, given);
  kept.set(thing, { given, written });
  return written;
}

/** The arrows that start or end at a party. @param {import('./scene.js').Scene} scene @param {string} id */
const curvesAt = ({ arrows }, id) =>
  [...arrows.values()].flatMap(({ link, curve }) => (link.from === id || link.to === id ? curve : []));

/**
 * `chosen`, `over` and `named` say which party or arrow is; `away` are the parties that are moved:
 * they and their arrows are kept where they were, unseen, because the focus is on them. With `only`,
 * it is they alone, and seen.
 * @type {import('preact').FunctionComponent<Props>}
 */
export const Still = memo(({ scene, map, words, chosen, over, lit, named, away, only, told }) => {
  const gone = (/** @type {string} */ id) => Boolean(away?.includes(id));
  const moves = (/** @type {Link} */ { from, to }) => gone(from) || gone(to);
  const links = only ? scene.links.filter(moves) : scene.links;
  const parties = only ? scene.parties.filter(({ id }) => gone(id)) : scene.parties;
  const unseen = (/** @type {boolean} */ moved) => moved && !only;
  /** @param {string} key @param {string} sentence @param {boolean | undefined} is */
  const said = (key, sentence, is) => {
    const more = told?.get(key);
    const all = more ? `${sentence} ${more}` : sentence;
    return is ? fill(words.lit, { name: all }) : all;
  };
  return (
    <g>
      {links.map((link) => {
        const placed = scene.arrows.get(link.id);
        return (
          placed &&
          once(lines, placed, ArrowLine, {
            key: link.id,
            placed,
            stroke: strokeOf(link, words),
            chosen: chosen === `link:${link.id}`,
            lit: lit?.links?.includes(link.id),
            unseen: unseen(moves(link)),
          })
        );
      })}
      {parties.map(({ id }) => {
        const card = scene.cards.get(id);
        return (
          card &&
          once(cards, card, Card, {
            key: id,
            card,
            icon: partyKindOf(card.party, words).icon,
            chosen: chosen === `party:${id}` || over === id,
            me: map.me === id ? words.me : undefined,
            spot: map.me === id ? freeSpot(card, words.me, curvesAt(scene, id)) : 0,
            lit: lit?.parties?.includes(id),
            sentence: said(`party:${id}`, partySentence(map, id, words), lit?.parties?.includes(id)),
            hidden: named === `party:${id}`,
            unseen: unseen(gone(id)),
          })
        );
      })}
      {links.map((link) => {
        const placed = scene.arrows.get(link.id);
        return (
          placed &&
          once(labels, placed, ArrowWords, {
            key: link.id,
            placed,
            kind: kindOf(words, link.kind),
            label: scene.labelOf(link),
            chosen: chosen === `link:${link.id}`,
            sentence: said(`link:${link.id}`, linkSentence(map, link, words), lit?.links?.includes(link.id)),
            unseen: unseen(moves(link)) || named === `link:${link.id}`,
          })
        );
      })}
    </g>
  );
});
