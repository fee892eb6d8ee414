/** Letting an arrow go the other way: by its button, where its kind is chosen, or by its key. */
import { choose } from '../acts.js';
import { linkOf } from '../document.js';
import { fill, linkSentence } from '../words.js';
import { turned } from './attributes.js';

/** @param {import('../editing.js').Editing} on @param {string} id */
export function turnRound(on, id) {
  choose(on, { what: 'link', id });
  on.desk.act(turned(on.map, id));
  const link = linkOf(on.map, id);
  if (link) on.announce(fill(on.words.panel.said_turned, { name: linkSentence(on.map, link, on.words) }));
}

/** @param {{ on: import('../editing.js').Editing, id: string }} props */
export function TurnRound({ on, id }) {
  return (
    <button type="button" class="ck-choice" data-act="turn" onClick={() => turnRound(on, id)}>
      <svg class="ck-sign" viewBox="0 0 48 16" width="48" height="16" aria-hidden="true">
        <path d="M14 5h20M30 2l4 3-4 3M34 11H14M18 8l-4 3 4 3" />
      </svg>
      <span>{on.words.act_turn}</span>
      <kbd aria-hidden="true">R</kbd>
    </button>
  );
}
