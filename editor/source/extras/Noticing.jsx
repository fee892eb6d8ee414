/** One quiet line under the sheet: what was taken back, or else what the map already shows; one thing at a time. */
import { Component } from '../page.js';
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

/** @extends {Component<import('./index.js').Part, { id?: string, said?: string }>} */
export class Noticing extends Component {
  /** @type {import('../document.js').MapDocument | undefined} */
  seen;

  componentDidMount() {
    this.look();
  }

  componentDidUpdate() {
    this.look();
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

  /** Which remark on which map. @param {string} id */
  about(id) {
    const { on } = this.props;
    return `${say(on.map.title, 'en')}|${id}`.replaceAll('\n', ' ');
  }

  render() {
    const { on } = this.props;
    const { id, said } = this.state;
    const { turned, chosen } = on.state;
    if (on.desk.still) return null;
    const news = turned?.map === on.map && turned.chosen === chosen && turned.text;
    const remark = listens() ? said : undefined;
    return (
      <div class="ck-notice">
        {news && <p key="news">{news}</p>}
        <p key="remark" role="status" class={news ? 'ck-unseen' : undefined}>
          {remark}
        </p>
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
