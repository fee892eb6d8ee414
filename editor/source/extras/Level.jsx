/** What was measured of a delivery: names and values, as many as one likes. */
import { Component } from '../page.js';
import { fill } from '../words.js';
import { read, written } from './attributes.js';

/** @typedef {{ currentTarget: HTMLInputElement }} Changed */
/**
 * @typedef {{
 *   on: import('../editing.js').Editing, id: string, ask: string, now: unknown,
 *   common: Record<string, unknown>, take: (change: Record<string, unknown>) => void
 * }} Props
 */

/** @extends {Component<Props, { fault?: string }>} */
export class Level extends Component {
  /** @returns {[string, unknown][]} */
  entries() {
    return Object.entries(Object(this.props.now));
  }

  /** Put one in the place of the nth, or out; beyond the last, add it. @param {number} nth @param {[string, unknown]} [entry] */
  put(nth, entry) {
    const { take, on } = this.props;
    const entries = this.entries();
    const twice = entry && entries.some(([name], at) => name === entry[0] && at !== nth);
    this.setState({ fault: twice ? fill(on.words.panel.twice, { name: entry[0] }) : undefined });
    if (twice) return;
    entries.splice(nth, 1, ...(entry ? [entry] : []));
    take({ level: entries.length ? Object.fromEntries(entries) : undefined });
  }

  render() {
    const { on, id, ask, common } = this.props;
    const { panel } = on.words;
    const entries = this.entries();
    /** @param {string} typed @returns {unknown} */
    const meant = (typed) => read(typed, panel.decimal) ?? typed;
    return (
      <fieldset class="ck-field ck-level" aria-describedby={this.state.fault ? `${id}-fault` : undefined}>
        <legend>{ask}</legend>
        {[...entries, /** @type {[string, unknown]} */ (['', ''])].map(([name, value], nth) => (
          <div key={nth}>
            <input
              class="ck-cell"
              {...(nth ? {} : common)}
              aria-label={name ? `${panel.characteristic}: ${name}` : panel.one_more}
              placeholder={panel.characteristic}
              value={name}
              onChange={(/** @type {Changed} */ { currentTarget: field }) => {
                const typed = field.value.trim();
                if (typed || name) this.put(nth, typed ? [typed, value] : undefined);
                if (!this.state.fault) return;
                field.value = name;
              }}
            />
            {name && (
              <input
                class="ck-cell"
                aria-label={`${panel.value}: ${name}`}
                placeholder={panel.value}
                value={written(value, panel.decimal)}
                onChange={(/** @type {Changed} */ { currentTarget: field }) =>
                  this.put(nth, [name, meant(field.value.trim())])
                }
              />
            )}
          </div>
        ))}
        {this.state.fault && (
          <p id={`${id}-fault`} class="ck-fault" role="alert">
            {this.state.fault}
          </p>
        )}
      </fieldset>
    );
  }
}
