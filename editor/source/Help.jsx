/** The keys, shown: the table of keys.js in the reader's words. */
import { KEYS } from './keys.js';
import { capOf } from './words.js';

/** @param {{ on: import('./editing.js').Editing, close: () => void, name: string }} props */
export function Help({ on, close, name }) {
  const { words } = on;
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
      <p>{words.help_pointer}</p>
      <dl>
        {KEYS.map(({ shown, what }) => (
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
    </div>
  );
}
