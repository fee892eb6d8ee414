/** The keys, shown: the table of keys.js in the reader's words. */
import { choose } from '../acts.js';
import { capOf } from '../words.js';
import { keysShown } from './shown_keys.js';

/** @param {import('./index.js').Part} props */
export function Help({ on, name }) {
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
