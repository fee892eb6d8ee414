/** An arrow on the sheet: its line and head below the parties, its words above everything. */
import { arrow, loop, pulled } from './geometry.js';
import { memo } from './page.js';
import { SIGN, WORD_LINE } from './scene.js';
import { Line } from './signs.jsx';

/** @typedef {import('./arrangement.js').Placed} Placed */

/** @typedef {import('./words.js').Kind} Kind */

/** @type {import('preact').FunctionComponent<{ placed: Placed, stroke: import('./words.js').Stroke, chosen: boolean, unseen: boolean, lit?: boolean }>} */
export const ArrowLine = memo(({ placed: { link, curve }, stroke, chosen, unseen, lit }) => (
  <g
    class="ck-arrow ck-line"
    color={stroke.colour}
    stroke-width={stroke.width}
    data-link={link.id}
    data-chosen={chosen ? '' : undefined}
    data-lit={lit ? '' : undefined}
    opacity={unseen ? 0 : undefined}
    aria-hidden="true"
  >
    <path class="ck-reach" d={curve.path(0)} />
    <Line curve={curve} stroke={stroke} />
  </g>
));

/**
 * @type {import('preact').FunctionComponent<{
 *   placed: Placed, kind: Kind, label: import('./scene.js').Label, chosen: boolean, sentence: string, unseen: boolean
 * }>}
 */
export const ArrowWords = memo(({ placed: { link, words }, kind, label, chosen, sentence, unseen }) => {
  const { x, y, w, h } = words;
  return (
    <g
      class="ck-words"
      data-link={link.id}
      data-key={`link:${link.id}`}
      data-chosen={chosen ? '' : undefined}
      opacity={unseen ? 0 : undefined}
      transform={`translate(${x} ${y})`}
      role="button"
      tabindex={0}
      aria-label={sentence}
    >
      <rect class="ck-focus ck-words-reach" x={-w / 2 - 3} y={-h / 2 - 4} width={w + 6} height={h + 8} rx="9" />
      <text class="ck-verb" color={kind.stroke.colour} y={13 - h / 2}>
        {label.verb}
      </text>
      {label.about.map((line, nth) => [
        ' ',
        <text key={nth} y={33 - h / 2 + nth * WORD_LINE}>
          {line}
        </text>,
      ])}
      {label.signs.map(({ word, sign, w: wide }, nth) => [
        ' ',
        <g key={word} transform={`translate(${-wide / 2} ${29 - h / 2 + (label.about.length + nth) * WORD_LINE})`}>
          <path class="ck-mark" d={sign} transform="translate(0 -6.5)" />
          <text x={wide / 2 + SIGN / 2} y="4">
            {word}
          </text>
        </g>,
      ])}
    </g>
  );
});

/**
 * The arrow that is being drawn.
 * @param {{
 *   from: import('./scene.js').Card, to?: import('./scene.js').Card,
 *   doing: import('./editing.js').Doing, scene: import('./scene.js').Scene
 * }} props
 */
export function PulledArrow({ from, to, doing, scene }) {
  const target = doing.what === 'choosing' ? scene.cards.get(doing.to) : to;
  if (doing.what === 'choosing' && doing.link) return null;
  const curve = target
    ? target === from
      ? loop(from)
      : arrow(from, target)
    : doing.what === 'pulling'
      ? pulled(from, doing.to)
      : doing.what === 'naming'
        ? pulled(from, doing.at)
        : undefined;
  if (!curve) return null;
  return (
    <g class="ck-pulled ck-line" stroke-width="2" aria-hidden="true">
      <Line curve={curve} />
    </g>
  );
}
