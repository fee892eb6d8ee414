/** The menu of what is under the pointer: by right click, long press, or the menu key. */
import { Component, createRef } from '../page.js';
import { capOf } from '../words.js';
import { copied, cut, paste } from './copying.js';
import { keysShown } from './shown_keys.js';

/** @typedef {import('../editing.js').Editing} Editing */
/** @type {[string, string][]} what is done (the keys say how), and the words for it */
const OF_ALL = [
  ['key_mark', 'here_mark'],
  ['key_duplicate', 'here_duplicate'],
  ['copy', 'here_copy'],
  ['cut', 'here_cut'],
  ['paste', 'here_paste'],
  ['key_delete', 'act_delete'],
];
/** @type {Record<string, [string, string][]>} */
const OFFERED = {
  party: [['key_words', 'act_rename'], ['key_link', 'here_arrow'], ...OF_ALL],
  link: [['key_words', 'act_about'], ['key_kind', 'act_kind'], ['key_turn', 'act_turn'], ...OF_ALL],
  sheet: [['key_new', 'act_new'], ['paste', 'here_paste'], ['key_mark_all', 'here_mark_all']],
};
/** @type {Record<string, string>} */
const CLIPBOARD = { copy: 'Ctrl+C', cut: 'Ctrl+X', paste: 'Ctrl+V' };

/** @extends {Component<import('./index.js').Part>} */
export class Here extends Component {
  /** @type {import('preact').RefObject<HTMLDivElement | null>} */
  panel = createRef();

  componentDidUpdate() {
    const panel = this.panel.current;
    if (!panel) return;
    const around = /** @type {HTMLElement} */ (panel.parentElement).getBoundingClientRect();
    const { x, y } = this.props.on.state.spot ?? { x: 0, y: 0 };
    const left = Math.min(x - around.left, around.width - panel.offsetWidth - 8);
    // On a phone the editor goes on below the screen; the menu does not.
    const low = Math.min(around.height, window.innerHeight - around.top);
    const top = Math.min(y - around.top, low - panel.offsetHeight - 8);
    panel.style.left = `${Math.max(8, left)}px`;
    panel.style.top = `${Math.max(8, top)}px`;
  }

  close() {
    const { on } = this.props;
    const { chosen } = on.state;
    on.show({ open: null, focus: chosen ? `${chosen.what}:${chosen.id}` : 'sheet' });
  }

  /** @param {string} what */
  take(what) {
    const { on, scene } = this.props;
    this.close();
    const clipboard = navigator.clipboard;
    if (what === 'paste') {
      const own = () => paste(on, scene);
      if (clipboard?.readText) clipboard.readText().then((text) => paste(on, scene, text) || own(), own);
      else own();
    } else if (CLIPBOARD[what]) {
      const text = what === 'cut' ? cut(on) : copied(on);
      clipboard?.writeText(text ?? '').catch(() => {});
    } else {
      const entry = keysShown(on).find((one) => one.what === what);
      entry?.take(on, /** @type {any} */ ({ shiftKey: true }), scene.cards, scene);
    }
  }

  render() {
    const { on } = this.props;
    const { words, state } = on;
    if (state.open !== 'here') return null;
    const entries = keysShown(on);
    /** Of what is only shown, one takes a copy. @param {[string, string]} offered */
    const may = ([what]) => !on.desk.still || what === 'copy' || entries.some((one) => one.what === what && one.looks);
    /** @param {string} what */
    const keyOf = (what) => CLIPBOARD[what] ?? entries.find((one) => one.what === what)?.shown[0] ?? '';
    /** @param {KeyboardEvent & { currentTarget: HTMLElement }} event */
    const onKeyDown = (event) => {
      const items = [...event.currentTarget.querySelectorAll('button')];
      const here = items.indexOf(/** @type {HTMLButtonElement} */ (event.target));
      const steps = { ArrowDown: here + 1, ArrowUp: here - 1 + items.length, Home: 0, End: items.length - 1 };
      if (event.key === 'Escape' || event.key === 'Tab') this.close();
      else if (event.key in steps) items[steps[/** @type {keyof typeof steps} */ (event.key)] % items.length]?.focus();
      else return;
      event.preventDefault();
    };
    return (
      <div
        class="ck-here"
        ref={this.panel}
        role="menu"
        aria-label={words.here}
        onKeyDown={onKeyDown}
        onFocusOut={({ currentTarget, relatedTarget }) => {
          const inside = currentTarget.contains(/** @type {Node | null} */ (relatedTarget));
          if (!inside) on.show({ open: null });
        }}
      >
        {(OFFERED[state.chosen?.what ?? 'sheet'] ?? []).filter(may).map(([what, said], nth) => (
          <button
            key={what}
            type="button"
            role="menuitem"
            tabindex={-1}
            data-key={nth ? `here:${what}` : 'here'}
            data-item={what}
            onClick={() => this.take(what)}
          >
            {words[said]}
            <kbd aria-hidden="true">{capOf(keyOf(what), words)}</kbd>
          </button>
        ))}
      </div>
    );
  }
}
