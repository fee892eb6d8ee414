/** Letting an arrow go the other way: by its button, where its kind is chosen, or by its key. */
import { amend, choose } from '../acts.js';
import { linkOf } from '../document.js';
import { linkSentence } from '../words.js';

/** @param {import('../editing.js').Editing} on @param {string} id */
export function turnRound(on, id) {
  const link = linkOf(on.map, id);
  if (!link) return;
  const ends = { from: link.to, to: link.from };
  choose(on, { what: 'link', id });
  amend(on, id, ends);
  on.announce(linkSentence(on.map, { ...link, ...ends }, on.words));
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
