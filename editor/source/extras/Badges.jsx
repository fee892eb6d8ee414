/** On the cards of those whom the shown viewpoints name: a sign and a word. */
import { say } from '../document.js';
import { memo } from '../page.js';
import { fill } from '../words.js';
import { compared, viewpointOf } from './viewpoints.js';
import { Half, seenOf } from './Viewpoints.jsx';

/** @param {import('./index.js').Part} props */
export function Badges({ on, scene, size }) {
  const { a, b } = seenOf(on);
  if (!viewpointOf(on.map, a)) return null;
  return (
    <div class="ck-over" inert>
      <svg {...size}>
        <All map={on.map} cards={scene.cards} words={on.words} a={a} b={b} />
      </svg>
    </div>
  );
}

/** What stands on a badge. @param {import('../document.js').MapDocument} map @param {import('../words.js').Words} words @param {string} which @param {string | undefined} a @param {string | undefined} b */
function said(map, words, which, a, b) {
  if (which === 'one') return words.views.customer;
  if (which === 'both') return words.views.both;
  const who = say(viewpointOf(map, which === 'a' ? a : b)?.who, words.language);
  return fill(words.views.only, { who: who.length > 18 ? `${who.slice(0, 17)}…` : who });
}

/** @type {import('preact').FunctionComponent<{ map: import('../document.js').MapDocument, words: import('../words.js').Words, cards: Map<string, import('../scene.js').Card>, a?: string, b?: string }>} */
const All = memo(({ map, words, cards, a, b }) => (
  <g>
    {[...compared(map, a, b)].map(([id, which]) => {
      const card = cards.get(id);
      if (!card) return null;
      const word = said(map, words, which, a, b);
      const wide = word.length * 7 + 36;
      return (
        <g key={id} class="ck-badge" data-named={id} data-seen={which} transform={`translate(${card.x} ${card.y + card.h / 2})`}>
          <rect x={-wide / 2} y="-11" width={wide} height="22" rx="11" />
          <Half of={which} x={6 - wide / 2} y={-8} />
          <text x="10" dy="0.35em">
            {word}
          </text>
        </g>
      );
    })}
  </g>
));
