/** The door for a plain page: the same editor, kept by whoever embeds it. */
import { h, render } from './page.js';

import { openDesk } from './desk.js';
import { EMPTY } from './document.js';
import { Editor } from './Editor.jsx';
import { lent } from './lent.js';
import { newRoot, putInto } from './root.js';

/** Nobody to ask: what needs an answer says so. @type {import('./desk.js').Ask} */
const unheard = (what) => Promise.reject(new Error(what));

/**
 * Put an editor into an element. Gives the map that is on its desk, a way to speak other words or
 * to tell the person something, and a way to take it out.
 * @param {HTMLElement} element
 * @param {{
 *   words: import('./words.js').Words, document?: import('./document.js').MapDocument,
 *   notice?: import('./Editor.jsx').Notice, readonly?: boolean,
 *   onChange?: (map: import('./document.js').MapDocument) => void,
 *   ask?: import('./desk.js').Ask, extras?: (has: typeof lent) => import('./extras/index.js').Extras
 * }} options
 */
export function embed(element, { words, document = EMPTY, notice, readonly, onChange, ask, extras }) {
  const desk = openDesk(document, (map) => onChange?.(map), ask ?? unheard, readonly);
  const root = newRoot();
  putInto(element, root);
  const taken = extras?.(lent);
  /** @param {{ words?: typeof words, notice?: typeof notice }} now */
  const say = (now) => {
    ({ words = words, notice = notice } = now);
    // Not at once: what is told may come from a field that is just being taken off the page.
    queueMicrotask(show);
  };
  const show = () => render(h(Editor, { desk, words, notice, extras: taken }), root);
  show();
  return { map: () => desk.map, receive: desk.receive, say, remove: () => render(null, root) };
}
