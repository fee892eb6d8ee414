/** While one marks whom somebody names, pointing at a party, or Space on it, does that and nothing else. */
import { say } from '../document.js';
import { Component, createRef } from '../page.js';
import { fill } from '../words.js';
import { isAlone } from './gestures.js';
import { viewpointOf } from './viewpoints.js';
import { mark, see, seenOf } from './Viewpoints.jsx';

const SHEET = '[data-key="sheet"]';
const HEARD = ['pointerdown', 'pointerup', 'click', 'keydown'];

/** @param {import('./index.js').Part} props */
export function Marking({ on }) {
  const { a, marking } = seenOf(on);
  const view = viewpointOf(on.map, a);
  return marking && view && !on.desk.still ? <Marks on={on} who={say(view.who, on.words.language)} /> : null;
}

/** @extends {Component<{ on: import('../editing.js').Editing, who: string }>} */
class Marks extends Component {
  /** @type {import('preact').RefObject<HTMLParagraphElement | null>} */
  own = createRef();
  /** @type {string | undefined} */
  pressed;
  /** @type {number | undefined} */
  when;

  /** Before the sheet itself hears of it. @param {any} event */
  handleEvent = (event) => {
    const target = /** @type {Element} */ (event.target);
    if (!target.closest?.(SHEET)) return;
    const party = target.closest('[data-party]')?.getAttribute('data-party') ?? undefined;
    const { key, ctrlKey, metaKey } = event;
    if (event.type.startsWith('pointer')) this.when = event.timeStamp;
    if (event.type === 'pointerdown') this.pressed = event.isPrimary && !event.button ? party : undefined;
    else if (event.type === 'pointerup') {
      if (party !== undefined && party === this.pressed) mark(this.props.on, party);
    } else if (event.type === 'click') {
      if (party !== undefined && isAlone(event, this.when)) mark(this.props.on, party);
    } else if (key === 'Tab' || ctrlKey || metaKey) return;
    else if (key === 'Escape') this.leave();
    else if ((key === ' ' || key === 'Enter') && party !== undefined) mark(this.props.on, party);
    event.stopPropagation();
    event.preventDefault();
  };

  componentDidMount() {
    this.editor = this.own.current?.closest('.ck-editor');
    for (const what of HEARD) this.editor?.addEventListener(what, this.handleEvent, true);
  }

  componentWillUnmount() {
    for (const what of HEARD) this.editor?.removeEventListener(what, this.handleEvent, true);
  }

  leave() {
    see(this.props.on, { marking: false }, 'views:mark');
  }

  render() {
    const { on, who } = this.props;
    const { views } = on.words;
    return (
      <p class="ck-seen-as" ref={this.own}>
        <span>
          {fill(views.marking, { who })} <span class="ck-by-keys">{views.marking_keys}</span>
        </span>
        <button type="button" class="ck-button" data-key="views:done" onClick={() => this.leave()}>
          {views.done}
        </button>
      </p>
    );
  }
}
