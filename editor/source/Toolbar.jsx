/**
 * The bar of acts: each a word and a sign, its key in the tooltip. Where a party's act and an arrow's
 * take turns (`or`), the place is wide enough for both: or else the sheet would jump under a click.
 */
import * as act from './acts.js';
import { Sign } from './signs.jsx';
import { capOf } from './words.js';

/** `sign` is called as its act, if not said otherwise. @typedef {{ label: string, or?: string, sign?: string, key: string, may?: boolean, act: () => void }} Button */

/** @param {import('./extras/index.js').Part} props */
export function Toolbar(props) {
  const { on } = props;
  const boxes = props.scene.cards;
  const { words } = on;
  const { chosen, doing } = on.state;
  const party = chosen?.what === 'party' ? chosen.id : undefined;
  const link = chosen?.what === 'link' ? chosen.id : undefined;
  /** @type {Button[][]} */
  const groups = [
    [
      { label: 'new', sign: 'plus', key: 'N', act: () => act.nameNewSomewhere(on, boxes) },
      link
        ? { label: 'kind', or: 'arrow', key: 'K', act: () => act.askKindAgain(on, link) }
        : { label: 'arrow', or: 'kind', key: 'C', may: Boolean(party), act: () => party && act.beginLink(on, party) },
    ],
    [
      link
        ? { label: 'about', or: 'rename', sign: 'pen', key: 'F2', act: () => act.askAbout(on, link) }
        : { label: 'rename', or: 'about', sign: 'pen', key: 'F2', may: Boolean(party), act: () => party && act.rename(on, party) },
      { label: 'delete', sign: 'bin', key: 'Delete', may: Boolean(chosen), act: () => chosen && act.remove(on, chosen) },
    ],
    [
      { label: 'undo', key: 'Ctrl+Z', may: on.desk.canUndo, act: () => act.turn(on, 'undo', false) },
      { label: 'redo', key: 'Ctrl+Y', may: on.desk.canRedo, act: () => act.turn(on, 'redo', false) },
    ],
    [{ label: 'help', key: '?', act: () => on.show({ open: 'help', focus: 'help' }) }],
  ];
  return (
    <div class="ck-bar" role="group" aria-label={words.acts}>
      {(on.desk.still ? groups.slice(-1) : groups).map((group, nth) => (
        <div class="ck-group" key={nth}>
          {group.map(({ label, or, sign = label, key, may = true, act: take }, at) => (
            <button
              key={at}
              type="button"
              class="ck-button"
              data-key={`bar:${label}`}
              data-act={label}
              data-on={label === 'arrow' && doing?.what === 'linking' ? '' : undefined}
              aria-disabled={!may}
              title={`${words[`act_${label}`]} (${capOf(key, words)})`}
              onClick={() => may && take()}
            >
              <Sign of={sign} />
              <span class="ck-act" data-or={or && words[`act_${or}`]}>
                {words[`act_${label}`]}
              </span>
            </button>
          ))}
        </div>
      ))}
      {on.extras.bar.map((Draw, nth) => (
        <Draw key={`more ${nth}`} {...props} />
      ))}
    </div>
  );
}
