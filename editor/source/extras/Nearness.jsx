/** The buttons in the corner of the sheet: nearer, further, all of it, the whole screen. */
import { Component, createRef } from '../page.js';
import { come, seeAll, STRIDE, wholeScreen } from './nearness.js';

const SIGNS = {
  further: 'M3 8h10',
  nearer: 'M8 3v10M3 8h10',
  all: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10M6 6h4v4H6z',
  screen: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
};

/** @extends {Component<import('./index.js').Part>} */
export class Nearness extends Component {
  /** @param {import('./index.js').Part} props */
  constructor(props) {
    super(props);
    /** @type {import('preact').RefObject<HTMLDivElement | null>} */
    this.place = createRef();
    this.onScreen = () => {
      const { on } = this.props;
      const editor = this.place.current?.closest('.ck-editor');
      const whole = Boolean(editor && document.fullscreenElement === editor);
      const { h: _before, ...room } = on.state.room;
      if (this.frame) this.frame.style.maxHeight = '';
      const above = (this.frame?.getBoundingClientRect().top ?? 0) + 64;
      on.show({ room: whole ? { ...room, h: Math.max(300, window.innerHeight - above) } : room });
    };
  }

  /** @returns {HTMLElement | null | undefined} */
  get frame() {
    return this.place.current?.closest('.ck-sheet')?.querySelector('.ck-frame');
  }

  componentDidMount() {
    document.addEventListener('fullscreenchange', this.onScreen);
  }

  componentWillUnmount() {
    document.removeEventListener('fullscreenchange', this.onScreen);
  }

  /** @param {keyof typeof SIGNS} way */
  go(way) {
    const { on, scene } = this.props;
    const { frame } = this;
    if (!frame) return;
    if (way === 'all') seeAll(on, scene, frame);
    else if (way === 'screen') wholeScreen(frame);
    else come(on, frame, way === 'nearer' ? STRIDE : 1 / STRIDE);
  }

  render() {
    const { words } = this.props.on;
    const ways = /** @type {const} */ ([
      ['further', 'act_further', '−'],
      ['nearer', 'act_nearer', '+'],
      ['all', 'act_all', '0'],
      ...(document.fullscreenEnabled ? [/** @type {const} */ (['screen', 'act_screen', 'F'])] : []),
    ]);
    return (
      <div class="ck-near" role="group" aria-label={words.nearness} ref={this.place}>
        {ways.map(([way, said, key]) => (
          <button
            key={way}
            type="button"
            class="ck-remove"
            data-act={way}
            data-key={`near:${way}`}
            aria-label={words[said]}
            title={`${words[said]} (${key})`}
            onClick={() => this.go(way)}
          >
            <svg class="ck-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d={SIGNS[way]} />
            </svg>
          </button>
        ))}
      </div>
    );
  }
}
