/** The map as a table of its arrows and a list of its parties, both to be read and written. */
import { addByName, amend, choose, giveName, remove } from '../acts.js';
import { say } from '../document.js';
import { keyOf } from '../editing.js';
import { Component, createRef, memo } from '../page.js';
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
 * @typedef {{
 *   on: Editing, scene: () => import('../scene.js').Scene, name: string,
 *   map: import('../document.js').MapDocument, chosen: string | null, words: object
 * }} Props
 */

/** The sheet comes first: so long after it the table follows, unless one is at work in it. */
const AFTER_MS = 60;
/** So many rows are written at a time; and so many of them at most, until one asks for more. */
const [AT_ONCE, PAGE] = [20, 100];

/** @extends {Component<Props, { rows?: number, most?: number }>} */
export class Table extends Component {
  /** @type {import('preact').RefObject<HTMLElement | null>} */
  root = createRef();
  /** @type {Pick<Props, 'map' | 'chosen' | 'words'> | undefined} what the rows say */
  says = undefined;
  /** @type {any} the same rows as long as they say the same */
  written = undefined;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  waiting = undefined;
  /** The focus says too little: it has left a field that is being changed, and some browsers give none to a button. */
  acted = false;
  /** Somebody is in the middle of a word: nothing may be written over it. */
  typing = false;

  componentDidMount() {
    this.follow();
  }

  componentDidUpdate() {
    this.follow();
  }

  componentWillUnmount() {
    clearTimeout(this.waiting);
  }

  follow() {
    const isBehind = !this.isTold();
    const isDone = !isBehind && this.rows() >= this.wanted();
    this.root.current?.setAttribute('aria-busy', String(!isDone));
    if (this.waiting || isDone) return;
    this.waiting = setTimeout(() => {
      this.waiting = undefined;
      if (this.typing) return this.follow();
      this.written = undefined;
      this.setState({ rows: this.rows() + AT_ONCE });
    }, isBehind || this.typing ? AFTER_MS : 0);
  }

  isTold() {
    const { map, chosen, words } = this.props;
    return this.says?.map === map && this.says.chosen === chosen && this.says.words === words;
  }

  most() {
    return this.state.most ?? PAGE;
  }

  rows() {
    return Math.min(this.state.rows ?? AT_ONCE, this.most());
  }

  wanted() {
    const { parties, links } = this.props.map;
    return Math.min(Math.max(parties.length, links.length), this.most());
  }

  /** Whether somebody is at work here, who must see at once what comes of it. */
  isBusy() {
    const root = this.root.current;
    const home = /** @type {Document | ShadowRoot | undefined} */ (root?.getRootNode());
    return this.acted || root?.contains(home?.activeElement ?? null);
  }

  render() {
    if (!this.written || (!this.isTold() && !this.typing && this.isBusy())) {
      this.acted = false;
      const { map, chosen, words } = this.props;
      this.says = { map, chosen, words };
      this.written = this.write();
    }
    return this.written;
  }

  /** The first of a list, and the one that is chosen. @template {{ id: string }} T @param {readonly T[]} all @param {Thing['what']} what */
  first(all, what) {
    const rows = this.rows();
    return all.filter(({ id }, nth) => nth < rows || isChosen(this.props.on, what, id));
  }

  /** @param {readonly { id: string }[]} all @param {Thing['what']} what */
  more(all, what) {
    const { on } = this.props;
    const most = this.most();
    const next = all[most];
    return (
      next && (
        <button
          type="button"
          class="ck-button"
          data-key={`more ${what}`}
          onClick={() => {
            this.written = undefined;
            this.setState({ most: most + PAGE, rows: most + AT_ONCE });
            on.show({ focus: `row ${keyOf({ what, id: next.id })}` });
          }}
        >
          {fill(on.words.more_rows, { number: Math.min(PAGE, all.length - most) })}
        </button>
      )
    );
  }

  write() {
    const { on, scene, name } = this.props;
    const { words, map } = on;
    const { parties, links } = scene();
    const acted = () => {
      this.acted = true;
      this.typing = false;
    };
    const typing = (/** @type {Event} */ { type }) => {
      this.typing = type === 'input';
    };
    /** @param {HTMLInputElement} field */
    const add = (field) => {
      const typed = field.value;
      field.value = '';
      addByName(on, scene().cards, typed);
    };
    return (
      <section
        class="ck-table"
        ref={this.root}
        aria-label={words.table}
        onInputCapture={typing}
        onFocusOut={typing}
        onChangeCapture={acted}
        onClickCapture={() => (this.acted = true)}
        onKeyDownCapture={({ key }) => key === 'Enter' && acted()}
      >
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
            {this.first(links, 'link').map((link) => (
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
        {this.more(links, 'link')}
        <h3 id={`${name}-parties`}>{words.table_parties}</h3>
        <ul class="ck-parties" aria-labelledby={`${name}-parties`}>
          {this.first(parties, 'party').map((party) => (
            <PartyRow key={party.id} on={on} party={party} />
          ))}
          <li class="ck-new">
            <input
              class="ck-cell"
              data-key="new-party"
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
        {this.more(parties, 'party')}
      </section>
    );
  }
}

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
