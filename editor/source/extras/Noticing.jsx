/**
 * One quiet line under the sheet: what was taken back, or else what the map already shows; one thing
 * at a time. It is as high when it says nothing; what it has no room for is opened over what is below.
 */
import { Component, createRef } from '../page.js';
import { say } from '../document.js';
import { can, remember, remembered } from './asks.js';

/** The hand must rest so long first: what is half drawn need not be remarked on. */
const REST_MS = 900;
const CLOSED = 'closed remarks';
const SWITCH = 'remarks';
/** So many are remembered. */
const MOST = 200;

/** Whether one wants to be told. */
export const listens = () => remembered(SWITCH) !== 'off';

/** @param {boolean} on */
export const listen = (on) => remember(SWITCH, on ? 'on' : 'off');

/** @returns {string[]} */
const closed = () => remembered(CLOSED).split('\n').filter(Boolean);

/** `cut`: the line does not hold all of its text; `open`: this text is read whole. @extends {Component<import('./index.js').Part, { id?: string, said?: string, cut?: boolean, open?: string }>} */
export class Noticing extends Component {
  /** @type {import('preact').RefObject<HTMLDivElement | null>} */
  place = createRef();
  /** Which text was measured, at which width. */
  measured = '';
  /** @type {import('../document.js').MapDocument | undefined} */
  seen;

  componentDidMount() {
    this.look();
  }

  componentDidUpdate() {
    this.look();
    this.measure();
  }

  componentWillUnmount() {
    clearTimeout(this.waiting);
  }

  look() {
    const { on } = this.props;
    const { map, still } = on.desk;
    if (still || !can(on, 'notice') || !listens() || map === this.seen || on.state.through) return;
    this.seen = map;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.ask(map), REST_MS);
  }

  /** @param {import('../document.js').MapDocument} map */
  async ask(map) {
    const { on } = this.props;
    const about = this.about('');
    const known = closed().filter((each) => each.startsWith(about)).map((each) => each.slice(about.length));
    // No answer, no remark: nobody waits for it.
    const { id, said } = await on.desk.ask('notice', known).catch(() => ({}));
    if (map === on.desk.map && said !== this.state.said) this.setState({ id, said });
  }

  /** Measuring takes a layout: it is done once for each text. */
  measure() {
    const line = this.place.current?.firstElementChild;
    const text = line?.textContent;
    const now = `${this.props.on.state.room.w} ${text}`;
    if (!line || !text || text === this.state.open || now === this.measured) return;
    this.measured = now;
    this.setState({ cut: line.scrollWidth > line.clientWidth });
  }

  /** Which remark on which map. @param {string} id */
  about(id) {
    const { on } = this.props;
    return `${say(on.map.title, 'en')}|${id}`.replaceAll('\n', ' ');
  }

  render() {
    const { on } = this.props;
    const { id, said, cut, open } = this.state;
    const { turned, chosen } = on.state;
    if (on.desk.still) return null;
    const news = turned?.map === on.map && turned.chosen === chosen && turned.text;
    const remark = listens() ? said : undefined;
    const text = news || remark;
    const isOpen = Boolean(text) && text === open;
    return (
      <div class="ck-notice" data-open={isOpen ? '' : undefined} ref={this.place}>
        {news && <p key="news">{news}</p>}
        <p key="remark" role="status" class={news ? 'ck-unseen' : undefined}>
          {remark}
        </p>
        {text && cut && (
          <button
            key="all"
            type="button"
            class="ck-remove ck-notice-all"
            aria-expanded={isOpen}
            aria-label={on.words.notice_all}
            title={on.words.notice_all}
            onClick={() => this.setState({ open: isOpen ? undefined : text })}
          >
            {isOpen ? '▴' : '▾'}
          </button>
        )}
        {remark && !news && (
          <button
            key="close"
            type="button"
            class="ck-remove"
            aria-label={on.words.notice_close}
            title={on.words.notice_close}
            onClick={() => {
              remember(CLOSED, [...closed(), this.about(id ?? '')].slice(-MOST).join('\n'));
              this.seen = undefined;
              this.setState({ id: undefined, said: undefined });
              on.show({ focus: 'sheet' });
            }}
          >
            ×
          </button>
        )}
      </div>
    );
  }
}
