/** Under the sheet, where the panel is out of sight: the way to what is chosen says of itself. */
import { linkOf } from '../document.js';
import { keyOf } from '../editing.js';
import { Component, createRef } from '../page.js';
import { fill, linkSentence, nameOf } from '../words.js';
import { openPanel } from './InRow.jsx';

/** @extends {Component<import('./index.js').Part, { away?: boolean }>} */
export class ToPanel extends Component {
  /** @type {import('preact').RefObject<HTMLParagraphElement | null>} */
  here = createRef();
  /** @type {Element | undefined} */
  panel = undefined;
  /** What was chosen when it was out of sight: the way there stays, or all would jump as one goes. */
  shown = '';

  componentDidMount() {
    this.watching = new IntersectionObserver((seen) => {
      this.setState({ away: seen.at(-1)?.isIntersecting === false });
    });
    this.follow();
  }

  componentDidUpdate() {
    this.follow();
  }

  componentWillUnmount() {
    this.watching?.disconnect();
  }

  /** The panel is written after the sheet, and anew when something else is chosen. */
  follow() {
    const title = this.here.current?.closest('.ck-editor')?.querySelector('.ck-panel > h3');
    if (title === this.panel) return;
    this.watching?.disconnect();
    this.panel = title ?? undefined;
    if (title) this.watching?.observe(title);
  }

  render() {
    const { on } = this.props;
    const { map, words, state: { chosen, doing } } = on;
    const link = chosen?.what === 'link' ? linkOf(map, chosen.id) : undefined;
    const key = chosen ? keyOf(chosen) : '';
    if (this.state.away) this.shown = key;
    const name = link ? linkSentence(map, link, words) : chosen && nameOf(map, chosen.id, words);
    return (
      <p class="ck-to-panel" ref={this.here}>
        {chosen && !doing && this.shown === key && (
          <button type="button" class="ck-button" data-key="to-panel" onClick={() => openPanel(on, chosen)}>
            {fill(words.panel.details_of, { name })} <kbd class="ck-by-keys" aria-hidden="true">E</kbd>
          </button>
        )}
      </p>
    );
  }
}
