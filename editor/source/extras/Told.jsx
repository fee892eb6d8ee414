/**
 * How something went, over the sheet; it moves nothing. What went well is said until one goes on:
 * closes it, draws, or opens something. A problem stands until it is closed.
 */
import { Component } from '../page.js';

/** @extends {Component<import('./index.js').Part>} */
export class Told extends Component {
  /** @type {import('../editing.js').Editing['state']['told']} */
  told;
  /** @type {import('../document.js').MapDocument | undefined} */
  map;

  render() {
    const { on } = this.props;
    const { told, open } = on.state;
    if (told !== this.told) [this.told, this.map] = [told, on.map];
    const wentOn = told?.kind === 'told' && (on.map !== this.map || open);
    return (
      <div class="ck-told" role={told?.kind === 'problem' ? 'alert' : 'status'}>
        {told && !wentOn && (
          <div data-kind={told.kind}>
            <p>{told.text}</p>
            <button
              type="button"
              class="ck-button"
              onClick={() => on.show({ told: undefined, focus: 'bar:menu' })}
            >
              {on.words.close}
            </button>
          </div>
        )}
      </div>
    );
  }
}
