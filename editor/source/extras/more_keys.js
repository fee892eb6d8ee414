/** The keys of what the extras do, in the shape of keys.js. */
import { DIRECTIONS } from '../aside.js';
import { duplicate } from './copying.js';
import { markAll, toggle } from './several.js';
import { turnRound } from './TurnRound.jsx';

/** @typedef {import('./shown_keys.js').Shown} Entry */

/** Press a button in the corner of the sheet. @param {KeyboardEvent} event @param {string} name */
function press({ target }, name) {
  const sheet = /** @type {Element} */ (target).closest('.ck-sheet');
  /** @type {HTMLElement | null | undefined} */ (sheet?.querySelector(`[data-act=${name}]`))?.click();
  return true;
}

/** What is seen of the sheet goes a quarter of itself that way. @param {KeyboardEvent} event */
function pan({ target, key }) {
  const frame = /** @type {Element} */ (target).closest('.ck-frame');
  const [dx, dy] = DIRECTIONS[key] ?? [0, 0];
  const { clientWidth = 0, clientHeight = 0 } = frame ?? {};
  frame?.scrollBy({ left: (dx * clientWidth) / 4, top: (dy * clientHeight) / 4, behavior: 'instant' });
  return true;
}

/** @param {string[]} shown @param {string} what `key_…` @returns {Entry} what the browser itself hears of */
const told = (shown, what) => ({ keys: [], shown, what, looks: true, take: () => false });

/** @type {Entry[]} */
export const MORE_KEYS = [
  {
    keys: ['r'],
    shown: ['R'],
    what: 'key_turn',
    take: (on) => {
      const { chosen } = on.state;
      if (chosen?.what === 'link') turnRound(on, chosen.id);
      return chosen?.what === 'link';
    },
  },
  {
    keys: [' '],
    shown: ['Shift+Space'],
    what: 'key_mark',
    looks: true,
    take: (on, { shiftKey }) => {
      const { chosen, doing } = on.state;
      if (!shiftKey || !chosen || doing) return false;
      toggle(on, chosen);
      return true;
    },
  },
  { keys: ['Ctrl+a'], shown: ['Ctrl+A'], what: 'key_mark_all', looks: true, take: (on) => (markAll(on), true) },
  told(['Ctrl+C', 'Ctrl+X', 'Ctrl+V'], 'key_copy'),
  { keys: ['Ctrl+d'], shown: ['Ctrl+D'], what: 'key_duplicate', take: (on, _event, _boxes, scene) => (duplicate(on, scene), true) },
  {
    keys: ['+', '=', '-', '_'],
    shown: ['+', '−'],
    what: 'key_nearer',
    looks: true,
    take: (_on, event) => press(event, '+='.includes(event.key) ? 'nearer' : 'further'),
  },
  {
    keys: Object.keys(DIRECTIONS).map((key) => `Ctrl+${key}`),
    shown: ['Ctrl+←', 'Ctrl+↑', 'Ctrl+→', 'Ctrl+↓'],
    what: 'key_pan',
    looks: true,
    take: (_on, event) => pan(event),
  },
  { keys: ['0'], shown: ['0'], what: 'key_all', looks: true, take: (_on, event) => press(event, 'all') },
  { keys: ['f'], shown: ['F'], what: 'key_screen', looks: true, take: (_on, event) => press(event, 'screen') },
  told(['Shift+F10'], 'key_menu'),
];
