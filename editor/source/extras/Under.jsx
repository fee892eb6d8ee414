/** Beneath the arrows: a frame round those who belong together, a tie between the hats of one person. */
import { memo } from '../page.js';
import { fill } from '../words.js';
import { frames, headed, ties } from './enclosing.js';
import { whoIs } from './telling.js';

/** @param {import('./index.js').Part} props */
export function Under({ on, scene, size }) {
  if (!on.map.parties.some(({ inside, same_as: same }) => inside || same)) return null;
  return (
    <div class="ck-under">
      <svg {...size} aria-hidden="true">
        <Bonds map={on.map} scene={scene} words={on.words} />
      </svg>
    </div>
  );
}

/**
 * @type {import('preact').FunctionComponent<{
 *   map: import('../document.js').MapDocument, words: import('../words.js').Words,
 *   scene: import('../scene.js').Scene
 * }>}
 */
export const Bonds = memo(({ map, scene: { cards, arrows }, words }) => {
  // Where words stand, no name of a frame does, nor one such name on another.
  const written = [...arrows.values()].map((placed) => placed.words);
  const homes = frames(map, cards).map((plain) => {
    const { home, own, left, right } = plain;
    if (own) return plain;
    const said = short(titleOf(map, home, words, cards.has(home)), right - left - 24);
    const frame = headed(plain, said.length * 7, [...cards.values()], written);
    written.push(frame.title);
    return { ...frame, said };
  });
  return (
    <g>
      {homesOn(map, cards).map(({ x, y, w, h }, nth) => (
        <g key={`home ${nth}`} class="ck-home">
          <rect x={x - w / 2 - 5} y={y - h / 2 - 5} width={w + 10} height={h + 10} rx="16" />
        </g>
      ))}
      {homes.map(({ home, left, top, right, bottom, title, said }, nth) => (
        <g key={`${home} ${nth}`} class="ck-home" data-home={home}>
          <rect x={left} y={top} width={right - left} height={bottom - top} rx="16" />
          {title && (
            <text x={title.x - title.w / 2} y={title.y + 4}>
              {said}
            </text>
          )}
        </g>
      ))}
      {ties(map, cards, written).map(({ who, d, words: at }, nth) => (
        <g key={`tie ${nth}`} class="ck-tie" data-tie={who}>
          <path d={d} />
          {at &&
            inLines(words.hats.same, at.broken).map((line, row, all) => (
              <text key={row} x={at.x} y={at.y + (row - (all.length - 1) / 2) * 14} dy="0.35em">
                {line}
              </text>
            ))}
        </g>
      ))}
    </g>
  );
});

/** @param {string} said @param {boolean} broken */
const inLines = (said, broken) => (broken ? said.split(/ (.*)/).filter(Boolean) : [said]);

/** The cards of organisations that others stand in: edged like their frames. @param {import('../document.js').MapDocument} map @param {Map<string, import('../scene.js').Card>} cards */
const homesOn = (map, cards) =>
  [...new Set(map.parties.map(({ inside }) => String(inside)))].flatMap((id) => cards.get(id) ?? []);

/** What stands over a frame: whose it is; or in whom one is, when that one's card stands elsewhere. @param {import('../document.js').MapDocument} map @param {string} home @param {import('../words.js').Words} words @param {boolean} carded */
const titleOf = (map, home, words, carded) =>
  carded ? fill(words.in_home, { name: whoIs(map, home, words) }) : whoIs(map, home, words);

/** A name on one line of so many px, cut where it is too long. @param {string} name @param {number} room */
function short(name, room) {
  const most = Math.max(6, Math.floor(room / 7));
  const letters = [...name.replace(/\s+/g, ' ')];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
}
