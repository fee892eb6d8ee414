/**
 * One question of the panel and its answer. What is typed stays in the field until it is whole:
 * what cannot be taken is told there, and nothing is lost. Each answer is one step to take back.
 */
import { say } from '../document.js';
import { Component } from '../page.js';
import { fill } from '../words.js';
import { read, written } from './attributes.js';
import { Bond } from './Bond.jsx';
import { Level } from './Level.jsx';

/** @typedef {{ key: string, ask: string, by: string, choices?: [string, string][], unsaid?: unknown, more?: boolean, when?: [string, unknown[]] }} Question */
/**
 * @typedef {{
 *   on: import('../editing.js').Editing, thing: import('../editing.js').Thing, id: string,
 *   question: Question, now: unknown, first?: boolean, prefix?: string,
 *   take: (change: Record<string, unknown>, unsaid?: unknown) => void
 * }} Props
 */

/** @extends {Component<Props, { typed?: string, fault?: string }>} */
export class Field extends Component {
  componentWillUnmount() {
    // Somebody went elsewhere without leaving the field: what stands in it counts.
    this.commit();
  }

  /** What the field says now. */
  shown() {
    const { on, question, now } = this.props;
    if (['number', 'goal'].includes(question.by)) return written(now, on.words.panel.decimal);
    return say(now, on.words.language);
  }

  commit() {
    const { typed } = this.state;
    const { question, on, take } = this.props;
    if (typed === undefined) return;
    const { panel } = on.words;
    const text = typed.trim();
    if (text === this.shown()) return this.setState({ typed: undefined, fault: undefined });
    /** @type {unknown} */
    let value = text;
    if (['number', 'goal'].includes(question.by) && text) {
      const number = read(text, panel.decimal);
      if (number === undefined && question.by === 'number') {
        const example = written(12.5, panel.decimal);
        return this.setState({ fault: fill(panel.no_number, { typed: text, example }) });
      }
      value = number ?? text;
    }
    if (['name', 'who'].includes(question.by) && !text) return this.setState({ typed: undefined, fault: panel.no_name });
    take({ [question.key]: value });
    this.setState({ typed: undefined, fault: undefined });
  }

  render() {
    const { on, id, question, now, first, take, thing, prefix = 'panel' } = this.props;
    const { typed, fault } = this.state;
    const { key, ask, by, choices = [], unsaid } = question;
    const { panel } = on.words;
    const common = { id, 'data-key': first ? 'panel' : `${prefix}:${key}` };
    if (by === 'inside' || by === 'same')
      return <Bond on={on} thing={thing} id={id} ask={ask} bond={/** @type {'inside'} */ (key)} now={now} common={common} />;
    if (by === 'level') return <Level on={on} id={id} ask={ask} now={now} common={common} take={take} />;
    if (by === 'flag' || by === 'me') {
      const is = by === 'me' ? on.map.me === thing.id : (now ?? unsaid) === true;
      return (
        <button
          type="button"
          class="ck-flag"
          role="checkbox"
          aria-checked={is}
          {...common}
          onClick={() => take({ [key]: !is }, unsaid)}
        >
          {ask}
        </button>
      );
    }
    const label = <label for={id}>{ask}</label>;
    if (by === 'choice' || by === 'party' || by === 'wish') {
      const open = choices.length && unsaid !== undefined ? choices : [['', panel.nobody], ...choices];
      return (
        <div class="ck-field">
          {label}
          <select
            class="ck-cell"
            {...common}
            value={String(now ?? unsaid ?? '')}
            onChange={({ currentTarget: field }) => take({ [key]: field.value }, unsaid)}
          >
            {open.map(([value, said]) => (
              <option key={value} value={value}>
                {now === undefined && value === unsaid ? fill(panel.supposed, { word: said }) : said}
              </option>
            ))}
          </select>
        </div>
      );
    }
    const value = typed ?? this.shown();
    // In one line, several would run together.
    const long = by === 'long' || by === 'name' || value.includes('\n');
    const Box = long ? 'textarea' : 'input';
    return (
      <div class="ck-field">
        {label}
        <Box
          class="ck-cell"
          {...common}
          rows={Box === 'textarea' ? 2 : undefined}
          inputmode={by === 'number' ? 'decimal' : undefined}
          aria-invalid={fault ? 'true' : undefined}
          aria-describedby={fault ? `${id}-fault` : undefined}
          value={value}
          onInput={(/** @type {any} */ { currentTarget: field }) => this.setState({ typed: field.value })}
          onChange={() => this.commit()}
          onKeyDown={({ key: pressed }) =>
            pressed === 'Escape' && this.setState({ typed: undefined, fault: undefined })
          }
        />
        {fault && (
          <p id={`${id}-fault`} class="ck-fault" role="alert">
            {fault}
          </p>
        )}
      </div>
    );
  }
}
