/**
 * The four cells of an arrow in the table: from whom, of what kind, to whom, what about.
 *
 * A list of choices is filled when one comes near its row: a hundred arrows between a hundred
 * parties would otherwise hold twenty thousand choices that nobody looks at.
 */
import { Component } from '../page.js';
import { colour } from '../signs.jsx';
import { kindOf, nameOf } from '../words.js';

/** @typedef {{ from: string, kind: string, to: string, about: string }} Row */
/**
 * @typedef {{
 *   on: import('../editing.js').Editing, parties: () => readonly import('../document.js').Party[],
 *   row: Row, name: string, focus?: string, onEnter?: () => void,
 *   take: (change: Partial<Row>) => void
 * }} Props
 */

/** @extends {Component<Props, { near?: boolean }>} */
export class Cells extends Component {
  render() {
    return cells(this.props, this.state.near, () => this.setState({ near: true }));
  }
}

/** @param {Props} props @param {boolean | undefined} near @param {() => void} approach */
function cells({ on, parties, row, name, focus, onEnter, take }, near, approach) {
  const { words, map } = on;
  const all = near ? parties().map(({ id }) => id) : undefined;
  /** @param {string} id */
  const names = (id) => (all ?? (id ? [id] : [])).map((each) => [each, nameOf(map, each, words)]);
  const kinds = (near || !row.kind ? words.kinds : [kindOf(words, row.kind)]).map(({ id, word }) => [id, word]);
  /** @param {keyof Row} part @param {string[][]} choices @param {object} [more] */
  const select = (part, choices, more) => (
    <td data-said={words[`column_${part}`]}>
      <select
        class="ck-cell"
        aria-label={label(part)}
        value={row[part]}
        onChange={({ currentTarget: field }) => take({ [part]: field.value })}
        onFocus={approach}
        onPointerEnter={approach}
        {...more}
      >
        {row[part] === '' && <option value="" />}
        {choices.map(([id, said]) => (
          <option key={id} value={id}>
            {said}
          </option>
        ))}
      </select>
    </td>
  );
  const label = (/** @type {keyof Row} */ part) => `${words[`column_${part}`]} (${name})`;
  return [
    select('from', names(row.from), { 'data-key': focus }),
    select('kind', kinds, {
      class: 'ck-cell ck-verb',
      style: colour(kindOf(words, row.kind).stroke),
    }),
    select('to', names(row.to)),
    <td key="about" data-said={words.column_about}>
      <input
        class="ck-cell"
        aria-label={label('about')}
        value={row.about}
        onChange={({ currentTarget: field }) => take({ about: field.value.trim() })}
        onKeyDown={({ key, currentTarget: field }) => {
          if (key !== 'Enter' || !onEnter) return;
          take({ about: field.value.trim() });
          onEnter();
        }}
      />
    </td>,
  ];
}
