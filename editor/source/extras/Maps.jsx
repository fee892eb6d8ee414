/** Maps by their names: a new one, and another of one's own; each keeps to its own file. */
import { Component } from '../page.js';
import { fill } from '../words.js';
import { backToMenu, reason, tell } from './asks.js';
import { dialog } from './dialog.jsx';

/** @typedef {import('./index.js').Part} Part */

/** @param {Part['on']} on @param {string} name @param {boolean} [isNew] */
async function turn(on, name, isNew = false) {
  try {
    await on.desk.ask('turn', { name, new: isNew });
    // An empty sheet is to be drawn on at once.
    if (isNew) on.show({ open: null, focus: 'sheet' });
    else backToMenu(on);
    tell(on, fill(on.words.told_turned, { name }));
  } catch (why) {
    tell(on, reason(why), 'problem');
  }
}

/** @param {Part} props */
export function NewMap(props) {
  const { on } = props;
  const { words } = on;
  if (on.state.open !== 'new') return null;
  return dialog(props, words.new_title, [
    <form
      key="form"
      onSubmit={(/** @type {SubmitEvent} */ event) => {
        event.preventDefault();
        const form = /** @type {HTMLFormElement} */ (event.currentTarget);
        const name = /** @type {HTMLInputElement} */ (form.elements[0]).value.trim();
        if (name) turn(on, name, true);
      }}
    >
      <input class="ck-cell" data-key="new" aria-label={words.new_name} placeholder={words.new_name} />
      <button class="ck-button" type="submit">
        {words.new_make}
      </button>
    </form>,
  ]);
}

/** @extends {Component<Part, { mine?: string[], now?: string }>} */
export class MyMaps extends Component {
  /** @type {boolean | undefined} */
  asked;

  componentDidUpdate() {
    const { on } = this.props;
    const open = on.state.open === 'mine';
    if (open === Boolean(this.asked)) return;
    this.asked = open;
    if (!open) return this.setState({ mine: undefined });
    on.desk.ask('maps').then(
      (found) => {
        this.setState(found);
        on.show({ focus: 'mine' });
      },
      (why) => tell(on, reason(why), 'problem'),
    );
  }

  render() {
    const { on } = this.props;
    const { words } = on;
    const { mine, now } = this.state;
    if (on.state.open !== 'mine') return null;
    const others = mine?.some((name) => name !== now);
    return dialog(this.props, words.mine_title, [
      <p key="none">{mine && !others && words.mine_none}</p>,
      <ul key="mine" class="ck-mine">
        {mine?.map((name, nth) => (
          <li key={name}>
            <button
              type="button"
              class="ck-button"
              data-key={nth ? `mine:${nth}` : 'mine'}
              aria-current={name === now}
              onClick={() => (name === now ? backToMenu(on) : turn(on, name))}
            >
              {name === now ? fill(words.mine_now, { name }) : name}
            </button>
          </li>
        ))}
      </ul>,
    ]);
  }
}
