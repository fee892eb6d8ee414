/** What may wait: behind a word, open from the first where something is written there. */
import { Component } from '../page.js';

/** @extends {Component<{ word: string, written: boolean, asking: () => any }>} */
export class More extends Component {
  render() {
    const { word, written, asking } = this.props;
    // Once open it stays so: one takes the last word out and is still there.
    this.open ??= written;
    return (
      <details
        class="ck-more"
        open={this.open}
        onToggle={(/** @type {{ currentTarget: HTMLDetailsElement }} */ { currentTarget }) =>
          (this.open = currentTarget.open)
        }
      >
        <summary>{word}</summary>
        {asking()}
      </details>
    );
  }
}
