/** The door for a plain page: the same editor, kept by whoever embeds it. */
import { h, render } from './page.js';

import { openDesk } from './desk.js';
import { EMPTY } from './document.js';
import { Editor } from './Editor.jsx';
import { lent } from './lent.js';
import { rootIn } from './widget.js';

/** Nobody to ask: what needs an answer says so. @type {import('./desk.js').Ask} */
const unheard = (what) => Promise.reject(new Error(what));

/**
 * Put an editor into an element. Gives the map that is on its desk, and a way to take it out.
 * @param {HTMLElement} element
 * @param {{
 *   words: import('./words.js').Words, document?: import('./document.js').MapDocument,
 *   onChange?: (map: import('./document.js').MapDocument) => void,
 *   ask?: import('./desk.js').Ask, extras?: (has: typeof lent) => import('./extras/index.js').Extras
 * }} options
 */
export function embed(element, { words, document = EMPTY, onChange, ask, extras }) {
  const desk = openDesk(document, (map) => onChange?.(map), ask ?? unheard);
  const root = rootIn(element);
  render(h(Editor, { desk, words, extras: extras?.(lent) }), root);
  return { map: () => desk.map, receive: desk.receive, remove: () => render(null, root) };
}
