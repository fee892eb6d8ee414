/** Who the customers are, seen from …: viewpoints added, shown, laid over one another, changed. */
import { nextId, say } from '../document.js';
import { inOrder } from '../flow.js';
import { memo } from '../page.js';
import { Sign } from '../signs.jsx';
import { fill, nameOf } from '../words.js';
import { amended } from './attributes.js';
import { Field } from './Field.jsx';
import { Reading } from './Reading.jsx';
import { partyCalled } from './rows.js';
import { called, compared, named, viewpointOf, viewpointsOf, withoutViewpoint, withViewpoint } from './viewpoints.js';

/** @typedef {import('../editing.js').Editing} Editing */
/**
 * Which viewpoints are shown, whether one is marked, and of whom the arrows tell if not of whoever was asked.
 * @typedef {{ a?: string, b?: string, marking?: boolean, open?: boolean, of?: string }} Seen
 */

/** @param {Editing} on @returns {Seen} */
export const seenOf = (on) => on.state.seen ?? {};

/** @param {Editing} on @param {Seen} change @param {string} [focus] */
export const see = (on, change, focus) =>
  on.show({ seen: { ...seenOf(on), ...('a' in change ? { of: undefined } : {}), ...change }, ...(focus ? { focus } : {}) });

/** Name a party in the viewpoint that is shown, or no longer. @param {Editing} on @param {string} party */
export function mark(on, party) {
  const { views } = on.words;
  const { a = '' } = seenOf(on);
  const view = viewpointOf(on.map, a);
  if (!view) return;
  const is = view.names?.includes(party);
  on.desk.act(named(on.map, a, party));
  const parts = { who: say(view.who, on.words.language), name: nameOf(on.map, party, on.words) };
  on.announce(fill(is ? views.said_unnamed : views.said_named, parts));
}

/** @param {import('./index.js').Part} props */
export function Viewpoints({ on, name }) {
  if (!on.map.parties.length) return null;
  const { a, b, marking, open, of } = seenOf(on);
  return <Views on={on} name={name} map={on.map} words={on.words} a={a} b={b} marking={marking} open={open} of={of} still={on.desk.still} />;
}

/** @type {import('preact').FunctionComponent<Seen & { on: Editing, name: string, map: import('../document.js').MapDocument, words: import('../words.js').Words, still: boolean }>} */
const Views = memo(({ on, name, map, words, a, b, marking, open, of, still }) => {
  const { views } = words;
  const all = viewpointsOf(map);
  const who = (/** @type {import('./viewpoints.js').Viewpoint} */ view) => say(view.who, words.language);
  const view = viewpointOf(map, a);
  const known = map.parties.some(({ id }) => id === of);
  const from = String((known ? of : view ? view.party : map.me) ?? '');
  const viewsOf = (/** @type {typeof all} */ some) => some.map((each) => [each.id, who(each)]);
  return (
    <details
      class="ck-views-of"
      open={open}
      onToggle={(/** @type {any} */ { currentTarget }) =>
        Boolean(currentTarget.open) !== Boolean(seenOf(on).open) && see(on, { open: currentTarget.open })
      }
      onKeyDown={(/** @type {KeyboardEvent} */ event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        const { chosen } = on.state;
        on.show({ focus: chosen ? `${chosen.what}:${chosen.id}` : 'sheet' });
      }}
    >
      <summary data-key="views">{views.title}</summary>
      {open && (
        <Choice
          id={`${name}-view-of`}
          focus="views:of"
          ask={views.reading_of}
          now={from}
          none={from ? undefined : words.panel.nobody}
          offered={inOrder(map).parties.map(({ id }) => [id, nameOf(map, id, words)])}
          take={(id) => see(on, { of: id })}
        />
      )}
      {open && map.parties.some(({ id }) => id === from) && <Reading map={map} words={words} party={from} />}
      {all.length > 0 && (
        <Choice
          id={`${name}-view-a`}
          focus="views:a"
          ask={views.from}
          now={(view && a) ?? ''}
          none={words.panel.nobody}
          offered={viewsOf(all)}
          take={(id) => see(on, { a: id || undefined, marking: false, b: id === b ? undefined : b })}
        />
      )}
      {view && all.length > 1 && (
        <Choice
          id={`${name}-view-b`}
          focus="views:b"
          ask={views.over}
          now={(viewpointOf(map, b) && b) ?? ''}
          none={words.panel.nobody}
          offered={viewsOf(all.filter(({ id }) => id !== a))}
          take={(id) => see(on, { b: id || undefined })}
        />
      )}
      {view && <Result map={map} words={words} a={a} b={b} />}
      {!still && (
        <div class="ck-field">
          <label for={`${name}-view-new`}>{views.new}</label>
          <input
            class="ck-cell"
            id={`${name}-view-new`}
            data-key="views:new"
            placeholder={views.new_example}
            list={`${name}-view-known`}
            onChange={({ currentTarget: field }) => {
              const typed = field.value.trim();
              if (!typed) return;
              field.value = '';
              const id = nextId(map, /** @type {'p'} */ ('v'));
              const party = partyCalled(map, typed);
              on.desk.act(withViewpoint(on.map, { id, who: typed, ...(party ? { party } : {}), names: [] }));
              see(on, { a: id, b: undefined, marking: false }, 'views:mark');
            }}
          />
          <datalist id={`${name}-view-known`}>
            {map.parties.map(({ id }) => (
              <option key={id} value={nameOf(map, id, words)} />
            ))}
          </datalist>
        </div>
      )}
      {view && !still && <One key={view.id} on={on} name={name} map={map} words={words} view={view} marking={marking} />}
    </details>
  );
});

/**
 * One of a list, with its question over it; `none` stands for nothing chosen, where that may be.
 * @param {{
 *   id: string, focus: string, ask: string, now: string, none?: string, offered: string[][],
 *   take: (id: string) => void
 * }} props
 */
const Choice = ({ id, focus, ask, now, none, offered, take }) => (
  <div class="ck-field">
    <label for={id}>{ask}</label>
    <select class="ck-cell" id={id} data-key={focus} value={now} onChange={({ currentTarget }) => take(currentTarget.value)}>
      {none && <option value="">{none}</option>}
      {offered.map(([value, said]) => (
        <option key={value} value={value}>
          {said}
        </option>
      ))}
    </select>
  </div>
);

/** What the viewpoints shown name, in words. @param {{ map: import('../document.js').MapDocument, words: import('../words.js').Words } & Seen} props */
function Result({ map, words, a, b }) {
  const { views } = words;
  const found = compared(map, a, b);
  const [first, second] = [a, b].map((id) => say(viewpointOf(map, id)?.who, words.language));
  /** @param {string} which */
  const these = (which) =>
    inOrder(map)
      .parties.filter(({ id }) => found.get(id) === which)
      .map(({ id }) => nameOf(map, id, words))
      .join(', ') || words.panel.nobody;
  const lines = viewpointOf(map, b)
    ? [[views.both, 'both'], [fill(views.only, { who: first }), 'a'], [fill(views.only, { who: second }), 'b']]
    : [[fill(views.named_by, { who: first }), 'one']];
  return (
    <dl class="ck-result">
      {lines.map(([said, which = '']) => (
        <div key={which} data-seen={which}>
          <dt>
            <Half of={which} />
            {said}
          </dt>
          <dd>{these(which)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The sign of who names somebody: a whole round, its left half, its right half. @param {{ of: string, x?: number, y?: number }} props */
export function Half({ of, x = 0, y = 0 }) {
  return (
    <svg class="ck-half" viewBox="0 0 16 16" width="16" height="16" x={x} y={y} aria-hidden="true">
      <circle cx="8" cy="8" r="6" />
      <path d={{ a: 'M8 2a6 6 0 0 0 0 12z', b: 'M8 2a6 6 0 0 1 0 12z' }[of] ?? 'M8 2a6 6 0 0 0 0 12a6 6 0 0 0 0-12z'} />
    </svg>
  );
}

/** @param {{ on: Editing, name: string, map: import('../document.js').MapDocument, words: import('../words.js').Words, view: import('./viewpoints.js').Viewpoint, marking?: boolean }} props */
function One({ on, name, map, words, view, marking }) {
  const { views, panel } = words;
  const thing = /** @type {any} */ ({ what: 'viewpoint', id: view.id });
  const { parties } = inOrder(map);
  const names = view.names ?? [];
  return (
    <div>
      <button
        type="button"
        class="ck-button"
        data-key="views:mark"
        aria-pressed={Boolean(marking)}
        data-on={marking ? '' : undefined}
        onClick={() => see(on, { marking: !marking }, marking ? 'views:mark' : `party:${parties[0]?.id}`)}
      >
        <Sign of="pen" />
        {views.mark}
      </button>
      <fieldset class="ck-field ck-named">
        <legend>{views.names}</legend>
        {parties.map(({ id }) => {
          const is = names.includes(id);
          const party = nameOf(map, id, words);
          return (
            <div key={id}>
              <button type="button" class="ck-flag" role="checkbox" aria-checked={is} data-key={`views:names:${id}`} onClick={() => mark(on, id)}>
                {party}
              </button>
              {is && (
                <input
                  class="ck-cell"
                  data-key={`views:word:${id}`}
                  aria-label={fill(views.word, { name: party })}
                  placeholder={views.word_short}
                  value={say(view.words?.[id], words.language)}
                  onChange={({ currentTarget: field }) => on.desk.act(called(on.map, view.id, id, field.value.trim()))}
                />
              )}
            </div>
          );
        })}
      </fieldset>
      {panel.asked.viewpoint.map((/** @type {import('./Field.jsx').Question} */ question) => (
        <Field
          key={question.key}
          on={on}
          thing={thing}
          id={`${name}-view-${question.key}`}
          prefix="views"
          question={question.by === 'party' ? { ...question, choices: parties.map(({ id }) => [id, nameOf(map, id, words)]) } : question}
          now={view[question.key]}
          take={(change, unsaid) => viewpointOf(on.map, view.id) && on.desk.act(amended(on.map, thing, change, unsaid))}
        />
      ))}
      <button
        type="button"
        class="ck-button"
        data-key="views:delete"
        onClick={() => {
          on.desk.act(withoutViewpoint(on.map, view.id));
          see(on, { a: undefined, b: undefined, marking: false }, 'views:new');
          on.announce(fill(words.said_removed, { name: say(view.who, words.language) }));
        }}
      >
        <Sign of="bin" />
        {views.delete}
      </button>
    </div>
  );
}
