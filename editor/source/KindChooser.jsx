/** The choice of an arrow's kind, where the arrow is: five kinds, each a line, a word and a hint. */
import * as act from './acts.js';
import { linkOf } from './document.js';
import { colour, KindLine } from './signs.jsx';
import { fill, nameOf } from './words.js';

/** @param {{ on: import('./editing.js').Editing, style: Record<string, string> }} props */
export function KindChooser({ on, style }) {
  const { doing } = on.state;
  if (doing?.what !== 'choosing') return null;
  const { words, map } = on;
  const question = fill(words.choose_kind, {
    from: nameOf(map, doing.from, words),
    to: nameOf(map, doing.to, words),
  });
  const now = linkOf(map, doing.link)?.kind;
  const { link, from, to } = doing;
  const kinds = (!link && on.extras.likely?.(map, from, to, words.kinds)) || words.kinds;
  const first = kinds.some(({ id }) => id === now) ? now : kinds[0]?.id;

  /** @param {KeyboardEvent & { currentTarget: HTMLElement }} event */
  const onKeyDown = (event) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const here = buttons.indexOf(/** @type {HTMLButtonElement} */ (event.target));
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const nth = Number(event.key) - 1;
    if (event.key === 'Escape') act.dropWhatIsDone(on);
    else if (step) buttons[(here + step + buttons.length) % buttons.length]?.focus();
    else if (words.kinds[nth]) act.takeKind(on, words.kinds[nth].id);
    else return;
    event.preventDefault();
  };

  return (
    <div
      class="ck-chooser"
      role="dialog"
      aria-label={question}
      style={style}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.stopPropagation()}
    >
      <p>{question}</p>
      {kinds.map(({ id, verb, hint, stroke }) => (
        <button
          key={id}
          type="button"
          class="ck-choice"
          data-kind={id}
          data-key={id === first ? 'kind' : `kind:${id}`}
          aria-pressed={now === undefined ? undefined : id === now}
          onClick={() => act.takeKind(on, id)}
        >
          <KindLine stroke={stroke} />
          <span>
            <span class="ck-verb" style={colour(stroke)}>
              {verb}
            </span>
            <small>{hint}</small>
          </span>
          <kbd aria-hidden="true">{words.kinds.findIndex((kind) => kind.id === id) + 1}</kbd>
        </button>
      ))}
      {link && on.extras.choosing.map((Draw, nth) => <Draw key={`${nth}`} on={on} id={link} />)}
    </div>
  );
}
