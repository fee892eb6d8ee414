/** Beneath the arrows: a frame round those who belong together, a tie between the hats of one person. */
import { memo } from '../page.js';
import { frames, ties } from './enclosing.js';
import { whoIs } from './telling.js';

/** @param {import('./index.js').Part} props */
export function Under({ on, scene, size }) {
  if (!on.map.parties.some(({ inside, same_as: same }) => inside || same)) return null;
  return (
    <div class="ck-under">
      <svg {...size} aria-hidden="true">
        <Bonds map={on.map} cards={scene.cards} words={on.words} />
      </svg>
    </div>
  );
}

/**
 * @type {import('preact').FunctionComponent<{
 *   map: import('../document.js').MapDocument, words: import('../words.js').Words,
 *   cards: Map<string, import('../scene.js').Card>
 * }>}
 */
export const Bonds = memo(({ map, cards, words }) => (
  <g>
    {frames(map, cards).map(({ home, left, top, right, bottom }, nth) => (
      <g key={`${home} ${nth}`} class="ck-home" data-home={home}>
        <rect x={left} y={top} width={right - left} height={bottom - top} rx="16" />
        <text x={left + 12} y={top + 15}>
          {short(whoIs(map, home, words), right - left - 24)}
        </text>
      </g>
    ))}
    {ties(map, cards).map(({ who, d, x, y }, nth) => (
      <g key={`tie ${nth}`} class="ck-tie" data-tie={who}>
        <path d={d} />
        <text x={x} y={y} dy="0.35em">
          {words.hats.same}
        </text>
      </g>
    ))}
  </g>
));

/** A name on one line of so many px, cut where it is too long. @param {string} name @param {number} room */
function short(name, room) {
  const most = Math.max(6, Math.floor(room / 7));
  const letters = [...name.replace(/\s+/g, ' ')];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
}
