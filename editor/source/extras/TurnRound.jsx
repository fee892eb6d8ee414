/** Letting an arrow go the other way: by its button, where its kind is chosen, or by its key. */
import { choose } from '../acts.js';
import { linkOf } from '../document.js';
import { Component, createRef } from '../page.js';
import { fill, linkSentence } from '../words.js';
import { turned } from './attributes.js';

/** @param {import('../editing.js').Editing} on @param {string} id */
export function turnRound(on, id) {
  choose(on, { what: 'link', id });
  on.desk.act(turned(on.map, id));
  const link = linkOf(on.map, id);
  if (link) on.announce(fill(on.words.panel.said_turned, { name: linkSentence(on.map, link, on.words) }));
}

/** @extends {Component<{ on: import('../editing.js').Editing, id: string }>} */
export class TurnRound extends Component {
  /** @type {import('preact').RefObject<HTMLButtonElement | null>} */
  button = createRef();

  componentDidMount() {
    // The last of the choices: on a phone it begins under the edge of the sheet.
    this.button.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  render() {
    const { on, id } = this.props;
    return (
      <button type="button" class="ck-choice" data-act="turn" ref={this.button} onClick={() => turnRound(on, id)}>
        <svg class="ck-sign" viewBox="0 0 48 16" width="48" height="16" aria-hidden="true">
          <path d="M14 5h20M30 2l4 3-4 3M34 11H14M18 8l-4 3 4 3" />
        </svg>
        <span>{on.words.act_turn}</span>
        <kbd aria-hidden="true">R</kbd>
      </button>
    );
  }
}
