/** The four cells of an arrow in the table: from whom, of what kind, to whom, what about. */
import { colour } from './signs.jsx';
import { kindOf, nameOf } from './words.js';

/** @typedef {{ from: string, kind: string, to: string, about: string }} Row */
/**
 * @typedef {{
 *   on: import('./editing.js').Editing, parties: readonly import('./document.js').Party[],
 *   row: Row, name: string, focus?: string, onEnter?: () => void,
 *   take: (change: Partial<Row>) => void
 * }} Props
 */

/** @param {Props} props */
export function Cells({ on, parties, row, name, focus, onEnter, take }) {
  const { words, map } = on;
  const names = parties.map(({ id }) => [id, nameOf(map, id, words)]);
  const kinds = words.kinds.map(({ id, word }) => [id, word]);
  /** @param {keyof Row} part @param {string[][]} choices @param {object} [more] */
  const select = (part, choices, more) => (
    <td>
      <select
        class="ck-cell"
        aria-label={label(part)}
        value={row[part]}
        onChange={({ currentTarget: field }) => take({ [part]: field.value })}
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
    select('from', names, { 'data-key': focus }),
    select('kind', kinds, {
      class: 'ck-cell ck-verb',
      style: colour(kindOf(words, row.kind).stroke),
    }),
    select('to', names),
    <td key="about">
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
