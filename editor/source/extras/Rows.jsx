/** Rows of a spreadsheet, pasted into a field: what the clipboard cannot give otherwise. */
import { tell } from './asks.js';
import { dialog } from './dialog.jsx';
import { addRows } from './rows.js';

/** Add what was pasted, as one step, and say what came of it. @param {import('./index.js').Part} part @param {string} text */
export function takeRows({ on, scene }, text) {
  const { map, said, added } = addRows(on.map, text, on.words, scene.cards.values(), on.state.room.w);
  if (added) on.desk.act(map);
  tell(on, said.join('\n'), added ? 'told' : 'problem');
}

/** @param {import('./index.js').Part} props */
export function Rows(props) {
  const { on } = props;
  const { words } = on;
  if (on.state.open !== 'rows') return null;
  return dialog(props, words.rows_title, [
    <p key="how">{words.rows_how}</p>,
    <form
      key="form"
      onSubmit={(/** @type {SubmitEvent} */ event) => {
        event.preventDefault();
        const form = /** @type {HTMLFormElement} */ (event.currentTarget);
        takeRows(props, /** @type {HTMLTextAreaElement} */ (form.elements[0]).value);
        on.show({ focus: 'bar:menu' });
      }}
    >
      <textarea class="ck-cell ck-rows" data-key="rows" rows={7} aria-label={words.rows_title} />
      <button class="ck-button" type="submit">
        {words.rows_add}
      </button>
    </form>,
  ]);
}

/** A text that the page may not copy itself. @param {import('./index.js').Part} props */
export function Copy(props) {
  const { on } = props;
  if (on.state.open !== 'copy') return null;
  return dialog(props, on.words.copy_title, [
    <textarea
      key="text"
      class="ck-cell ck-rows"
      data-key="copy"
      rows={9}
      readonly
      aria-label={on.words.copy_title}
      value={on.state.copy}
      onFocus={(/** @type {FocusEvent & { currentTarget: HTMLTextAreaElement }} */ event) =>
        event.currentTarget.select()
      }
    />,
  ]);
}
