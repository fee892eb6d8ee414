/** The map with the hats of each person merged, to be looked at, and back. */
import { fill } from '../words.js';
import { mergeHats } from './hats.js';

/** @typedef {import('../document.js').MapDocument} MapDocument */
/** @typedef {import('./index.js').Part} Part */

/** @type {WeakMap<MapDocument, MapDocument>} */
const known = new WeakMap();

/** @param {MapDocument} map */
function merged(map) {
  const found = known.get(map) ?? mergeHats(map);
  known.set(map, found);
  return found;
}
merged.still = true;

/** Whether the hats are merged in this view. @param {import('../editing.js').Editing} on */
export const areMerged = (on) => on.state.through === merged;

/** @param {import('../editing.js').Editing} on */
function turn(on) {
  const { hats } = on.words;
  const is = areMerged(on);
  on.show({ through: is ? undefined : merged, chosen: null, doing: null, focus: is ? 'hats:merge' : 'hats:apart' });
  if (is) return on.announce(hats.said_apart);
  const [before, after] = [on.desk.map, on.map].map((map) => map.parties.length);
  return on.announce(fill(hats.said_merged, { before, after }));
}

/**
 * Under the sheet, which would jump if it came and went above: merge them; or what one looks at, and
 * the way back.
 * @param {Part} props
 */
export function Hats({ on }) {
  const { hats } = on.words;
  const is = areMerged(on);
  if (!is && !on.map.parties.some(({ same_as: same }) => same)) return null;
  return (
    <p class={is ? 'ck-hats ck-seen-as' : 'ck-hats'}>
      {is && <span>{hats.merged}</span>}
      <button type="button" class="ck-button" data-key={is ? 'hats:apart' : 'hats:merge'} onClick={() => turn(on)}>
        <svg class="ck-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2 10.5h12M4 10.5V6.2a4 3 0 0 1 8 0v4.3" />
        </svg>
        {is ? hats.back : hats.merge}
      </button>
    </p>
  );
}
