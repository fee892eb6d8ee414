/** The door for a plain page: the same editor, kept by whoever embeds it. */
import { h, render } from './page.js';

import { openDesk } from './desk.js';
import { EMPTY } from './document.js';
import { Editor } from './Editor.jsx';
import { rootIn } from './widget.js';

/**
 * Put an editor into an element. Gives the map that is on its desk, and a way to take it out.
 * @param {HTMLElement} element
 * @param {{
 *   words: import('./words.js').Words, document?: import('./document.js').MapDocument,
 *   onChange?: (map: import('./document.js').MapDocument) => void
 * }} options
 */
export function embed(element, { words, document = EMPTY, onChange }) {
  const desk = openDesk(document, (map) => onChange?.(map));
  const root = rootIn(element);
  render(h(Editor, { desk, words }), root);
  return { map: () => desk.map, receive: desk.receive, remove: () => render(null, root) };
}
