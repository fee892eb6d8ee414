/** At the end of each row of the table: what else the row's party or arrow says, and its panel. */
import { choose } from '../acts.js';
import { Sign } from '../signs.jsx';
import { fill, linkSentence, nameOf, partyKindOf } from '../words.js';
import { found, written } from './attributes.js';

/** Show the panel of a party or an arrow, and go there. @param {import('../editing.js').Editing} on @param {import('../editing.js').Thing} thing */
export function openPanel(on, thing) {
  choose(on, thing, false);
  on.show({ focus: 'panel' });
}

/** @param {import('./index.js').OfRow} props */
export function InRow({ on, thing }) {
  const { map, words } = on;
  const { panel } = words;
  const one = found(map, thing);
  if (!one) return null;
  const link = thing.what === 'link' ? /** @type {import('../document.js').Link} */ (one) : undefined;
  const name = link ? linkSentence(map, link, words) : nameOf(map, thing.id, words);
  const label = fill(panel.details_of, { name });
  return [
    <span key="also" class="ck-also">
      {link ? also(link, words) : partyKindOf(/** @type {any} */ (one), words).word}
    </span>,
    <button key="open" type="button" class="ck-remove" aria-label={label} title={label} onClick={() => openPanel(on, thing)}>
      <Sign of="pen" />
    </button>,
  ];
}

/** What a link says beside its subject, in as few words as can be. @param {import('../document.js').Link} link @param {import('../words.js').Words} words */
function also(link, words) {
  /** @type {import('./Field.jsx').Question[]} */
  const asked = words.panel.asked[link.kind] ?? [];
  return asked
    .flatMap(({ key, by, choices, unsaid, ask }) => {
      const now = link[key];
      if (now === undefined || now === unsaid || key === 'origin') return [];
      if (by === 'choice') return choices?.find(([id]) => id === now)?.[1] ?? [];
      if (by === 'number' || by === 'goal') return written(now, words.panel.decimal);
      return by === 'flag' ? ask : [];
    })
    .join(' · ');
}

/** @type {import('./shown_keys.js').Shown} */
export const PANEL = {
  keys: ['e'],
  shown: ['E'],
  what: 'key_panel',
  take: (on) => Boolean(on.state.chosen && (openPanel(on, on.state.chosen), true)),
};
