/** A party on the sheet: a card with its name; and the rims from which an arrow is pulled. */
import { inside } from './geometry.js';
import { memo } from './page.js';
import { ICON, LINE } from './scene.js';

/** @typedef {import('./scene.js').Card} CardBox */

/**
 * @type {import('preact').FunctionComponent<{
 *   card: CardBox, icon: string, chosen: boolean, me?: string, spot?: number, sentence: string, hidden: boolean, unseen: boolean, lit?: boolean
 * }>}
 */
export const Card = memo(({ card, icon, chosen, me, spot = 0, sentence, hidden, unseen, lit }) => {
  const { x, y, w, h, lines, party } = card;
  const first = 5 - ((lines.length - 1) * LINE) / 2;
  return (
    <g
      class="ck-party"
      data-party={party.id}
      data-key={`party:${party.id}`}
      data-chosen={chosen ? '' : undefined}
      data-lit={lit ? '' : undefined}
      data-me={me ? '' : undefined}
      transform={`translate(${x} ${y})`}
      role="button"
      tabindex={0}
      aria-label={sentence}
      visibility={hidden ? 'hidden' : undefined}
      opacity={unseen ? 0 : undefined}
    >
      <rect class="ck-focus" x={-w / 2 - 5} y={-h / 2 - 5} width={w + 10} height={h + 10} rx="17" />
      <rect class="ck-card" x={-w / 2} y={-h / 2} width={w} height={h} rx="12" />
      <path class="ck-sign" d={icon} transform={`translate(${9 - w / 2} -9) scale(.9)`} />
      {lines.map((line, nth) => [
        <text key={nth} class="ck-party-name" x={ICON / 2} y={first + nth * LINE}>
          {line}
        </text>,
        // Or else whoever reads the card aloud runs the lines together.
        ' ',
      ])}
      {me && (
        <g class="ck-me" transform={`translate(${spotOf(card, me, spot)})`}>
          <rect x={-wide(me) / 2} y="-9" width={wide(me)} height="18" rx="9" />
          <text y="4">{me}</text>
        </g>
      )}
    </g>
  );
});

/** How wide the badge of whoever draws is. @param {string} me */
const wide = (me) => me.length * 7.2 + 16;

/** Where on the rim of the card the badge may stand. */
const SPOTS = [[0, -1], [-1, -1], [1, -1], [-1, 1], [1, 1], [0, 1]];

/** @param {CardBox} card @param {string} me @param {number} nth @returns {[number, number]} */
function spotOf({ w, h }, me, nth) {
  const [across, down] = /** @type {[number, number]} */ (SPOTS[nth]);
  return [(across * (w - wide(me))) / 2, (down * h) / 2];
}

/** Where the badge hides no end of an arrow. @param {CardBox} card @param {string} me @param {import('./geometry.js').Curve[]} curves */
export function freeSpot(card, me, curves) {
  const met = SPOTS.map((_spot, nth) => {
    const [x, y] = spotOf(card, me, nth);
    const badge = { x: card.x + x, y: card.y + y, w: wide(me), h: 18 };
    return curves.filter((curve) => [0, 0.04, 0.08, 0.92, 0.96, 1].some((t) => inside(curve.along(t), badge, 6))).length;
  });
  return met.indexOf(Math.min(...met));
}

/**
 * The rim of a party, to pull an arrow from, with four places that show it. Above, the sign of whoever
 * draws has its place already.
 * @param {{ card: CardBox, id: string, title: string, me: boolean }} props
 */
export function Rims({ card, id, title, me }) {
  const { x, y, w, h } = card;
  const places = [
    [w / 2 + 12, 0, 0],
    [0, h / 2 + 12, 90],
    [-w / 2 - 12, 0, 180],
    [me ? w / 2 - 18 : 0, -h / 2 - 12, 270],
  ];
  return (
    <g class="ck-rims" data-rim={id} aria-hidden="true" transform={`translate(${x} ${y})`}>
      <rect x={-w / 2 - 4} y={-h / 2 - 4} width={w + 8} height={h + 8} rx="15" />
      {places.map(([rx, ry, turn]) => (
        <g key={turn} class="ck-rim" transform={`translate(${rx} ${ry}) rotate(${turn})`}>
          <title>{title}</title>
          <circle r="18" />
          <circle class="ck-rim-dot" r="9" />
          <path d="M-4 0H4M.8-3.2 4 0 .8 3.2" />
        </g>
      ))}
    </g>
  );
}
