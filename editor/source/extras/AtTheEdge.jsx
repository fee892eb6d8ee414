/** At the edge of a narrow sheet one would see half of a name’s field: it is moved in. */
import { Component, createRef } from '../page.js';

const MARGIN = 8;

/** @extends {Component<import('./index.js').Part>} */
export class AtTheEdge extends Component {
  /** @type {import('preact').RefObject<HTMLElement | null>} */
  here = createRef();

  componentDidUpdate() {
    const frame = this.here.current?.parentElement;
    /** @type {HTMLElement | null | undefined} */
    const field = frame?.querySelector('[data-key="name"]');
    if (!frame || !field || field.style.translate) return;
    const { left, right } = field.getBoundingClientRect();
    const seen = frame.getBoundingClientRect();
    const short = Math.min(0, seen.right - MARGIN - right);
    field.style.translate = `${Math.max(seen.left + MARGIN - left, short)}px`;
  }

  render() {
    return <i hidden ref={this.here} />;
  }
}
