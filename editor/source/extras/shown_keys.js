/** How the keys of the sheet are shown: under `?`, and in the menu. */
import { KEYS } from '../keys.js';

/** @typedef {import('../keys.js').Entry & { shown: string[], what: string }} Shown */

/** `of` is the key in keys.js; `what` names the words. @type {{ of: string, shown: string[], what: string }[]} */
export const SHOWN_KEYS = [
  { of: 'Tab', shown: ['Tab'], what: 'key_tab' },
  { of: 'n', shown: ['N'], what: 'key_new' },
  { of: 'Enter', shown: ['Enter', 'Space'], what: 'key_enter' },
  { of: 'F2', shown: ['F2'], what: 'key_words' },
  { of: 'ArrowLeft', shown: ['←', '↑', '→', '↓'], what: 'key_arrows' },
  { of: 'c', shown: ['C', 'L'], what: 'key_link' },
  { of: 'k', shown: ['K'], what: 'key_kind' },
  { of: 'Delete', shown: ['Delete'], what: 'key_delete' },
  { of: 'Ctrl+z', shown: ['Ctrl+Z'], what: 'key_undo' },
  { of: 'Ctrl+Shift+z', shown: ['Ctrl+Shift+Z', 'Ctrl+Y'], what: 'key_redo' },
  { of: 'Escape', shown: ['Esc'], what: 'key_escape' },
  { of: '?', shown: ['?'], what: 'key_help' },
];

/** All keys with what they do, as they are shown. @param {import('../editing.js').Editing} on @returns {Shown[]} */
export const keysShown = (on) => [
  ...SHOWN_KEYS.flatMap(({ of, ...shown }) => {
    const entry = KEYS.find(({ keys }) => keys.includes(of));
    return entry ? [{ ...entry, ...shown }] : [];
  }),
  ...on.extras.keys,
];
