/** Small drawings beside words: the signs of the acts, and the line of each kind of arrow. */

/** @type {Record<string, string>} */
const PATHS = {
  plus: 'M8 3v10M3 8h10',
  arrow: 'M2.5 8h10M9 4.5 12.5 8 9 11.5',
  pen: 'M3 13l.7-3L11 2.8 13.2 5 6 12.3zM9.5 4.3l2.2 2.2',
  kind: 'M2 4.5h12M2 8h3M6.5 8h3M11 8h3M2 11.5h.1M5 11.5h.1M8 11.5h.1M11 11.5h.1M14 11.5h.1',
  bin: 'M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5 5 13h6l.5-8.5',
  undo: 'M6 3 2.8 6.2 6 9.4M3 6.2h6.2a3.8 3.4 0 0 1 0 6.8H6',
  redo: 'M10 3l3.2 3.2L10 9.4M13 6.2H6.8a3.8 3.4 0 0 0 0 6.8H10',
  help: 'M5.6 6a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.9M8 12.7h.1',
};

/** @param {{ of: string }} props */
export function Sign({ of }) {
  return (
    <svg class="ck-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}

const LONG = 900;

/**
 * A line of a kind with its head; without a kind, one that is not decided yet. Its colour and width
 * stand at the element around it. A very long one has no more dashes than one that is not: thousands
 * of dots on each of a thousand arrows take longer to paint than everything else.
 * @param {{ curve: Pick<import('./geometry.js').Curve, 'path' | 'tip' | 'turn'> & { along?: import('./geometry.js').Curve['along'] }, stroke?: Stroke }} props
 */
export function Line({ curve, stroke = UNDECIDED }) {
  const { width, dashes, head, fill, stop, double } = stroke;
  const d = curve.path(stop);
  const [x, y] = curve.along?.(0) ?? curve.tip;
  const long = dashes && Math.hypot(curve.tip[0] - x, curve.tip[1] - y) > LONG;
  return [
    <path key="line" d={d} stroke-dasharray={dashes ?? undefined} pathLength={/** @type {any} */ (long && LONG)} />,
    double && <path key="core" class="ck-core" d={d} stroke-width={width - 2.6} />,
    <path key="head" data-fill={fill} d={head} stroke-width="1.6" transform={`translate(${curve.tip}) rotate(${curve.turn})`} />,
  ];
}

/** The colour of a kind, for its word outside a drawing. @param {Stroke} stroke */
export const colour = (stroke) => ({ '--said': stroke.colour });

/** @typedef {import('./words.js').Stroke} Stroke */
/** @type {Stroke} */
const UNDECIDED = { colour: '', width: 2, dashes: '6 5', head: 'M0 0L-12 -5.5L-12 5.5Z', fill: 'full', stop: 10 };
const LEVEL = { path: (/** @type {number} */ stop) => `M2 8H${46 - stop}`, tip: /** @type {[number, number]} */ ([46, 8]), turn: 0 };

/** @param {{ stroke: Stroke }} props */
export function KindLine({ stroke }) {
  return (
    <svg viewBox="0 0 48 16" width="48" height="16" aria-hidden="true">
      <g class="ck-line" color={stroke.colour} stroke-width={stroke.width}>
        <Line curve={LEVEL} stroke={stroke} />
      </g>
    </svg>
  );
}
