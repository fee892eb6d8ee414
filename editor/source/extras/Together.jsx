/** What is chosen together, shown over the sheet; and what the sheet hears of besides: see gestures.js. */
import { keyOf } from '../editing.js';
import { Component, createRef } from '../page.js';
import { copied, cut, paste } from './copying.js';
import { nearsWithFingers, showMenu } from './gestures.js';

/** @extends {Component<import('./index.js').Part>} */
export class Together extends Component {
  /** @param {import('./index.js').Part} props */
  constructor(props) {
    super(props);
    /** @type {import('preact').RefObject<HTMLDivElement | null>} */
    this.layer = createRef();
    /** @type {(() => void)[]} */
    this.leaves = [];
  }

  componentDidMount() {
    const { on } = this.props;
    const frame = /** @type {HTMLElement | undefined} */ (this.layer.current?.parentElement ?? undefined);
    if (!frame) return;
    /** @param {string} type @param {(event: any) => void} hear */
    const hears = (type, hear) => {
      frame.addEventListener(type, hear);
      this.leaves.push(() => frame.removeEventListener(type, hear));
    };
    /** @param {(event: ClipboardEvent) => boolean} take */
    const clipboard = (take) => (/** @type {ClipboardEvent} */ event) => {
      const target = /** @type {Element} */ (event.target);
      if (target.closest('input, textarea') || !take(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    /** @param {ClipboardEvent} event @param {string | undefined} text */
    const put = (event, text) => {
      if (text) event.clipboardData?.setData('text/plain', text);
      return Boolean(text);
    };
    hears('copy', clipboard((event) => put(event, copied(on))));
    hears('cut', clipboard((event) => put(event, cut(on))));
    hears('paste', clipboard((event) => paste(on, this.props.scene, event.clipboardData?.getData('text/plain'))));
    hears('contextmenu', (/** @type {MouseEvent} */ event) => {
      const target = /** @type {Element} */ (event.target);
      if (!target.closest('[data-key]') || target.closest('textarea, button')) return;
      event.preventDefault();
      event.stopPropagation();
      if (on.state.open !== 'here') showMenu(on, target, { x: event.clientX, y: event.clientY });
    });
    this.leaves.push(nearsWithFingers(on, frame));
  }

  componentWillUnmount() {
    for (const leave of this.leaves) leave();
  }

  render() {
    const { on, scene, size } = this.props;
    const { marked, frame } = on.state;
    return (
      <div class="ck-over" ref={this.layer} inert>
        <svg {...size}>
          {marked.map((thing) => {
            const box = thing.what === 'party' ? scene.cards.get(thing.id) : scene.arrows.get(thing.id)?.words;
            return box && <Ring key={keyOf(thing)} box={box} room={9} />;
          })}
          {frame && <Ring box={frame} room={0} />}
        </svg>
      </div>
    );
  }
}

/** @param {{ box: import('../geometry.js').Box, room: number }} props */
function Ring({ box: { x, y, w, h }, room }) {
  return (
    <rect class="ck-ring" data-ring="" x={x - w / 2 - room} y={y - h / 2 - room} width={w + 2 * room} height={h + 2 * room} rx="10" />
  );
}
