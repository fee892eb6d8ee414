/** The keys, shown: the table of keys.js in the reader's words. `?` shows them wherever no letters are written. */
import { choose } from '../acts.js';
import { Component } from '../page.js';
import { capOf } from '../words.js';
import { keysShown } from './shown_keys.js';

/** @extends {Component<import('./index.js').Part>} */
export class Help extends Component {
  componentDidMount() {
    this.root = document.getElementById(`${this.props.name}-hint`)?.closest('.ck-editor');
    this.root?.addEventListener('keydown', this);
  }

  componentWillUnmount() {
    this.root?.removeEventListener('keydown', this);
  }

  /** On the sheet, `?` is one of its own keys. @param {any} event */
  handleEvent({ key, target, ctrlKey, metaKey, altKey }) {
    const written = target.closest('input, textarea, select, [role=application]');
    if (key === '?' && !written && !ctrlKey && !metaKey && !altKey) this.props.on.show({ open: 'help', focus: 'help' });
  }

  render() {
    return shown(this.props);
  }
}

/** @param {import('./index.js').Part} props */
function shown({ on, name }) {
  const { words } = on;
  if (on.state.open !== 'help') return null;
  const close = () => {
    on.show({ open: null });
    choose(on, on.state.chosen);
    if (!on.state.chosen) on.show({ focus: 'sheet' });
  };
  return (
    <div
      class="ck-help"
      role="dialog"
      aria-labelledby={`${name}-help`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <div>
        <h3 id={`${name}-help`}>{words.help_title}</h3>
        <button type="button" class="ck-button" data-key="help" onClick={close}>
          {words.close}
        </button>
      </div>
      <p>{on.desk.still ? `${words.hint_still} ${words.keys_still}` : words.help_pointer}</p>
      <dl>
        {keysShown(on).filter(({ looks }) => looks || !on.desk.still).map(({ shown, what }) => (
          <div key={what}>
            <dt>
              {shown.map((key) => (
                <kbd key={key}>{capOf(key, words)}</kbd>
              ))}
            </dt>
            <dd>{words[what]}</dd>
          </div>
        ))}
      </dl>
      <p>{on.desk.ask.note?.()}</p>
    </div>
  );
}
