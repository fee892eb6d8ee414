/** Beside the sheet: what is chosen, and what it says of itself, asked in plain words. */
import { amend, remove } from '../acts.js';
import { say } from '../document.js';
import { inOrder } from '../flow.js';
import { memo } from '../page.js';
import { colour, KindLine, Sign } from '../signs.jsx';
import { fill, kindOf, linkSentence, nameOf, strokeOf, subjectOf } from '../words.js';
import { amended, found, turned, written } from './attributes.js';
import { Field } from './Field.jsx';
import { Kinds } from './Kinds.jsx';
import { More } from './More.jsx';

/** @typedef {import('../editing.js').Editing} Editing */
/** @typedef {import('../editing.js').Thing} Thing */
/** @typedef {import('./Field.jsx').Question} Question */

/** @param {import('./index.js').Part} props */
export function Panel({ on, name }) {
  const { chosen } = on.state;
  return (
    <About
      on={on}
      name={name}
      map={on.map}
      words={on.words}
      what={chosen?.what}
      id={chosen?.id}
      key="about"
    />
  );
}

/**
 * @type {import('preact').FunctionComponent<{
 *   on: Editing, name: string, map: import('../document.js').MapDocument, words: import('../words.js').Words,
 *   what?: Thing['what'], id?: string
 * }>}
 */
const About = memo(({ on, name, map, words, what, id }) => {
  const { panel } = words;
  const thing = what && id !== undefined ? { what, id } : undefined;
  const one = thing && found(map, thing);
  if (!thing || !one) {
    return map.parties.length ? (
      <section class="ck-panel" aria-label={panel.title}>
        <p class="ck-nothing">{panel.nothing}</p>
      </section>
    ) : null;
  }
  const link = what === 'link' ? /** @type {import('../document.js').Link} */ (one) : undefined;
  const title = link
    ? fill(panel.arrow, { from: nameOf(map, link.from, words), to: nameOf(map, link.to, words) })
    : nameOf(map, thing.id, words);
  /** @param {Record<string, unknown>} change @param {unknown} [unsaid] */
  const take = (change, unsaid) => {
    if (!found(on.map, thing)) return;
    if ('me' in change) {
      const { me: _before, ...rest } = on.map;
      on.desk.act(change.me ? { ...rest, me: thing.id } : rest);
    } else on.desk.act(amended(on.map, thing, change, unsaid));
  };
  const said = /** @type {Record<string, unknown>} */ (one);
  /** @type {Question[]} */
  const asked = panel.asked[link ? link.kind : 'party'] ?? [];
  const open = asked.filter(({ key, when, unsaid }) => {
    const [other, values] = when ?? [];
    const held = other && (said[other] ?? asked.find((each) => each.key === other)?.unsaid);
    return !when || values?.includes(held) || (said[key] !== undefined && said[key] !== unsaid);
  });
  const asking = (/** @type {Question} */ question, /** @type {number} */ nth) => (
    <Field
      key={`${what} ${id} ${link?.kind} ${question.key}`}
      on={on}
      thing={thing}
      id={`${name}-${question.key}`}
      question={question.by === 'party' || question.by === 'wish' ? listed(on, thing, question) : question}
      now={said[question.key]}
      first={!nth && !question.more}
      take={take}
    />
  );
  if (on.desk.still) return <Said key="said" title={title} panel={panel} asked={open} of={said} words={words} />;
  const more = open.filter((question) => question.more);
  const back = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    on.show({ focus: `${what}:${id}` });
  };
  return (
    <section class="ck-panel" aria-label={panel.title} onKeyDown={back}>
      <h3>{title}</h3>
      {link && (
        <div class="ck-what">
          <KindLine stroke={strokeOf(link, words)} />
          <select
            class="ck-cell ck-verb"
            style={colour(kindOf(words, link.kind).stroke)}
            data-key="panel:kind"
            aria-label={panel.kind}
            value={link.kind}
            onChange={({ currentTarget: { value } }) => amend(on, link.id, { kind: value })}
          >
            {words.kinds.map((kind) => (
              <option key={kind.id} value={kind.id}>
                {kind.verb}
              </option>
            ))}
          </select>
        </div>
      )}
      {open
        .filter((question) => !question.more)
        .map((question, nth) =>
          question.by === 'kind' ? (
            <Kinds key="kind" on={on} ask={question.ask} now={said.kind ?? question.unsaid} unsaid={question.unsaid} take={take} />
          ) : (
            asking(question, nth)
          ),
        )}
      {more.length > 0 && (
        <More
          key={`${what} ${id}`}
          word={panel.more}
          written={more.some(({ key, unsaid }) => key !== 'origin' && said[key] !== undefined && said[key] !== unsaid)}
          asking={() => more.map(asking)}
        />
      )}
      <div class="ck-group">
        {link && (
          <button
            type="button"
            class="ck-button"
            data-key="panel:turn"
            onClick={() => {
              on.desk.act(turned(on.map, link.id));
              const now = found(on.map, thing);
              if (now) on.announce(fill(panel.said_turned, { name: linkSentence(on.map, /** @type {any} */ (now), words) }));
            }}
          >
            <Sign of="redo" />
            {panel.turn}
          </button>
        )}
        <button type="button" class="ck-button" data-key="panel:delete" onClick={() => remove(on, thing)}>
          <Sign of="bin" />
          {panel.delete}
        </button>
      </div>
    </section>
  );
});

/** The same where nothing can be changed. @param {{ title: string, panel: any, asked: Question[], of: Record<string, unknown>, words: import('../words.js').Words }} props */
function Said({ title, panel, asked, of, words }) {
  const told = asked.flatMap(({ key, by, ask, choices, unsaid }) => {
    const now = of[key] ?? unsaid;
    if (now === undefined || now === false || ['name', 'inside', 'same', 'level', 'party', 'wish'].includes(by)) return [];
    const said = choices?.find(([id]) => id === now)?.[1] ?? (now === true ? '✓' : undefined);
    return [[ask, said ?? (typeof now === 'number' ? written(now, panel.decimal) : say(now, words.language))]];
  });
  return (
    <section class="ck-panel" aria-label={panel.title}>
      <h3>{title}</h3>
      <dl>
        {told.map(([ask, said]) => (
          <div key={ask}>
            <dt>{ask}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A question whose choices stand on the map. @param {Editing} on @param {Thing} thing @param {Question} question */
function listed(on, thing, question) {
  const { map, words } = on;
  const { parties, links } = inOrder(map);
  /** @type {[string, string][]} */
  const choices =
    question.by === 'party'
      ? parties.map(({ id }) => [id, nameOf(map, id, words)])
      : links
          .filter(({ id, kind }) => kind === 'ask' && id !== thing.id)
          .map((link) => [link.id, `${subjectOf(link, words)} · ${nameOf(map, link.from, words)}`]);
  return { ...question, choices };
}
