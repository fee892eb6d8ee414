/** Under the sheet: what its lines, signs and frames mean. Only what the map uses; it can be hidden. */
import { memo } from '../page.js';
import { KindLine } from '../signs.jsx';
import { kindOf, partyKindOf, strokeOf } from '../words.js';
import { remember, remembered } from './asks.js';

const SWITCH = 'legend';

/** @param {import('./index.js').Part} props */
export function Legend({ on }) {
  const { map, words } = on;
  const hidden = (on.state.legend ?? remembered(SWITCH)) === 'off';
  if (!map.parties.length) return null;
  const turn = () => {
    const legend = hidden ? 'on' : 'off';
    remember(SWITCH, legend);
    on.show({ legend });
  };
  return (
    <div class="ck-legend">
      <button type="button" data-key="legend" aria-expanded={!hidden} onClick={turn}>
        {words.legend.title}
      </button>
      {!hidden && <Entries map={map} words={words} />}
    </div>
  );
}

/** @type {import('preact').FunctionComponent<{ map: import('../document.js').MapDocument, words: import('../words.js').Words }>} */
const Entries = memo(({ map, words }) => {
  const { legend, kinds, party_kinds: parties, hats } = words;
  const used = new Set(map.links.map(({ kind }) => kind));
  const unpriced = map.links.find((link) => strokeOf(link, words) !== kindOf(words, link.kind).stroke);
  const are = new Set(map.parties.map((party) => partyKindOf(party, words)));
  /** @param {string} key @param {any} sign @param {string} word */
  const entry = (key, sign, word) => (
    <li key={key}>
      {sign}
      {word}
    </li>
  );
  return (
    <ul>
      {kinds
        .filter(({ id }) => used.has(id))
        .map(({ id, stroke, word }) => entry(id, <KindLine stroke={stroke} />, word))}
      {unpriced && entry('unpriced', <KindLine stroke={strokeOf(unpriced, words)} />, legend.unpriced)}
      {parties
        .filter((/** @type {any} */ kind) => are.has(kind))
        .map((/** @type {{ id: string, icon: string, word: string }} */ { id, icon, word }) =>
          entry(
            `party ${id}`,
            <svg class="ck-sign" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
              <path d={icon} />
            </svg>,
            word,
          ),
        )}
      {map.parties.some(({ inside }) => inside) && entry('home', <i class="ck-home-sign" />, legend.inside)}
      {map.parties.some(({ same_as: same }) => same) && entry('tie', <i class="ck-tie-sign" />, hats.same)}
    </ul>
  );
});
