/** A panel over the sheet with a title, that Escape closes. */
import { backToMenu } from './asks.js';

/** @param {import('./index.js').Part} part @param {string} title @param {any[]} children */
export function dialog({ on, name }, title, children) {
  return (
    <div
      class="ck-help ck-dialogue"
      role="dialog"
      aria-labelledby={`${name}-panel`}
      onKeyDown={(/** @type {KeyboardEvent} */ event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        backToMenu(on);
      }}
    >
      <div>
        <h3 id={`${name}-panel`}>{title}</h3>
        <button type="button" class="ck-button" onClick={() => backToMenu(on)}>
          {on.words.close}
        </button>
      </div>
      {children}
    </div>
  );
}
