/** The map as a table of its arrows and a list of its parties, both to be read and written. */
import { addByName, amend, choose, giveName, remove } from '../acts.js';
import { say } from '../document.js';
import { keyOf } from '../editing.js';
import { memo } from '../page.js';
import { Sign } from '../signs.jsx';
import { fill, linkSentence, nameOf, subjectOf } from '../words.js';
import { Cells } from './Cells.jsx';
import { InRow } from './InRow.jsx';
import { NewArrow } from './NewArrow.jsx';

/** @typedef {import('../editing.js').Editing} Editing */
/** @typedef {import('../editing.js').Thing} Thing */
/** @typedef {import('../document.js').Party} Party */
/** @typedef {import('../document.js').Link} Link */

/**
 * @type {import('preact').FunctionComponent<{
 *   on: Editing, scene: () => import('../scene.js').Scene, name: string,
 *   map: import('../document.js').MapDocument, chosen: string | null, words: object
 * }>}
 */
export const Table = memo(({ on, scene, name }) => {
  const { words, map } = on;
  const { parties, links } = scene();
  /** @param {HTMLInputElement} field */
  const add = (field) => {
    const typed = field.value;
    field.value = '';
    addByName(on, scene().cards, typed);
  };
  return (
    <section class="ck-table" aria-label={words.table}>
      <h3 id={`${name}-arrows`} hidden={!parties.length}>
        {words.table_arrows}
      </h3>
      <table hidden={!parties.length} aria-labelledby={`${name}-arrows`}>
        <thead>
          <tr>
            {['from', 'kind', 'to', 'about'].map((column) => (
              <th key={column} scope="col">
                {words[`column_${column}`]}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <ArrowRow
              key={link.id}
              on={on}
              link={link}
              scene={scene}
              is={isChosen(on, 'link', link.id)}
              sentence={linkSentence(map, link, words)}
            />
          ))}
          <NewArrow on={on} parties={() => scene().parties} />
        </tbody>
      </table>
      <h3 id={`${name}-parties`}>{words.table_parties}</h3>
      <ul class="ck-parties" aria-labelledby={`${name}-parties`}>
        {parties.map((party) => (
          <PartyRow key={party.id} on={on} party={party} />
        ))}
        <li class="ck-new">
          <input
            class="ck-cell"
            data-key="new-party"
            value=""
            placeholder={parties.length ? words.new_party : words.name_me}
            aria-label={words.new_party}
            onChange={({ currentTarget: field }) => add(field)}
            onKeyDown={({ key, currentTarget: field }) => {
              if (key !== 'Enter') return;
              add(field);
              on.show({ focus: 'new-party' });
            }}
          />
        </li>
      </ul>
    </section>
  );
});

/** @param {Editing} on @param {Thing['what']} what @param {string} id */
function isChosen({ state: { chosen } }, what, id) {
  return chosen?.what === what && chosen.id === id;
}

/** What makes a row show, and say, that it is the chosen one. @param {Editing} on @param {Thing} thing */
function rowOf(on, thing) {
  const is = isChosen(on, thing.what, thing.id);
  return {
    'data-row': thing.id,
    'data-chosen': is ? '' : undefined,
    onFocusCapture: () =>
      isChosen(on, thing.what, thing.id) || on.state.spared === keyOf(thing) || choose(on, thing, false),
  };
}

/**
 * @type {import('preact').FunctionComponent<{
 *   on: Editing, link: Link, scene: () => import('../scene.js').Scene, is: boolean,
 *   sentence: string
 * }>}
 */
const ArrowRow = memo(({ on, link, scene, sentence }) => {
  const { id, from, kind, to } = link;
  /** @type {Thing} */
  const thing = { what: 'link', id };
  return (
    <tr {...rowOf(on, thing)}>
      <Cells
        on={on}
        parties={() => scene().parties}
        focus={`row ${keyOf(thing)}`}
        row={{ from, kind, to, about: subjectOf(link, on.words).replace(/\s*\n\s*/g, ' ') }}
        name={sentence}
        take={(change) => amend(on, id, change)}
      />
      <td>
        <InRow on={on} thing={thing} />
        <RemoveButton on={on} label={sentence} thing={thing} />
      </td>
    </tr>
  );
});

/** @param {{ on: Editing, party: Party }} props */
function PartyRow({ on, party }) {
  const { words, map } = on;
  /** @type {Thing} */
  const thing = { what: 'party', id: party.id };
  const name = nameOf(map, party.id, words);
  const shown = say(party.label, words.language).replace(/\s*\n\s*/g, ' ');
  return (
    <li {...rowOf(on, thing)}>
      <input
        class="ck-cell"
        data-key={`row ${keyOf(thing)}`}
        aria-label={fill(words.name_of, { name })}
        value={shown}
        onChange={({ currentTarget: field }) => {
          const typed = field.value.trim();
          if (typed && typed !== shown) giveName(on, party.id, typed);
          else field.value = shown;
        }}
      />
      <InRow on={on} thing={thing} />
      <RemoveButton on={on} label={name} thing={thing} />
    </li>
  );
}

/** @param {{ on: Editing, label: string, thing: Thing }} props */
function RemoveButton({ on, label, thing }) {
  const title = fill(on.words.remove, { name: label });
  return (
    <button
      type="button"
      class="ck-remove"
      data-key={`remove ${keyOf(thing)}`}
      aria-label={title}
      title={title}
      // The second of two quick clicks would meet the row that moved up.
      onClick={({ detail }) => detail < 2 && remove(on, thing, true)}
    >
      <Sign of="bin" />
    </button>
  );
}
