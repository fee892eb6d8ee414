/** Whom a party belongs to, or is the same person as: somebody on the map, or a name of one's own. */
import { inOrder } from '../flow.js';
import { nextId, say } from '../document.js';
import { Component } from '../page.js';
import { fill, nameOf } from '../words.js';
import { bind, groupsOf, isInside } from './attributes.js';

/**
 * @typedef {{
 *   on: import('../editing.js').Editing, thing: import('../editing.js').Thing, id: string, ask: string,
 *   bond: 'inside' | 'same_as', now: unknown, common: Record<string, unknown>
 * }} Props
 */

const NEW = ' new';
const HOMES = ['organisation', 'public_body'];

/** @extends {Component<Props, { naming?: boolean }>} */
export class Bond extends Component {
  /** @param {{ to?: string, name?: string }} choice */
  take(choice) {
    const { on, thing, bond } = this.props;
    this.setState({ naming: false });
    on.desk.act(bind(on.map, thing.id, bond, { ...choice, newId: nextId(on.map, /** @type {'p'} */ ('g')) }));
  }

  /** @returns {[string, string][][]} those on the map, likely ones first, and those only named */
  offered() {
    const { on, thing, bond, now } = this.props;
    const { map, words } = on;
    const groups = groupsOf(map);
    const likely = (/** @type {unknown} */ kind) => (bond === 'inside') === HOMES.includes(String(kind));
    const others = inOrder(map).parties.filter(
      ({ id }) => id !== thing.id && (bond !== 'inside' || !isInside(map, id, thing.id)),
    );
    const first = others.filter(({ kind }) => likely(kind));
    const rest = others.filter(({ kind }) => !likely(kind));
    const named = new Set([...Object.keys(groups), ...(typeof now === 'string' ? [now] : [])]);
    for (const { id } of map.parties) named.delete(id);
    // A name that stands for a person is no organisation, and the other way round.
    for (const party of map.parties) {
      const other = party[bond === 'inside' ? 'same_as' : 'inside'];
      if (typeof other === 'string' && other !== now) named.delete(other);
    }
    return [
      [...first, ...rest].map(({ id }) => [id, nameOf(map, id, words)]),
      [...named].map((id) => [id, say(groups[id], words.language) || id]),
    ];
  }

  render() {
    const { on, thing, id, ask, bond, now, common } = this.props;
    const { panel } = on.words;
    const [standing = [], named = []] = this.offered();
    const ask2 = panel[`new_${bond}`];
    const hats = bond === 'same_as' ? otherHats(on.map, thing.id) : [];
    /** @param {[string, string][]} list */
    const options = (list) =>
      list.map(([value, said]) => (
        <option key={value} value={value}>
          {said}
        </option>
      ));
    return (
      <div class="ck-field">
        <label for={id}>{ask}</label>
        <select
          class="ck-cell"
          {...common}
          value={this.state.naming ? NEW : String(now ?? '')}
          onChange={({ currentTarget: { value } }) => {
            if (value !== NEW) return this.take({ to: value || undefined });
            this.setState({ naming: true });
            on.show({ focus: `bond:${bond}` });
          }}
        >
          <option value="">{panel.nobody}</option>
          {named.length > 0 && <optgroup label={panel.only_named}>{options(named)}</optgroup>}
          {standing.length > 0 && <optgroup label={panel.on_the_map}>{options(standing)}</optgroup>}
          <option value={NEW}>{panel[`another_${bond}`]}</option>
        </select>
        {this.state.naming && (
          <input
            class="ck-cell"
            data-key={`bond:${bond}`}
            aria-label={ask2}
            placeholder={ask2}
            onChange={({ currentTarget: field }) => {
              const name = field.value.trim();
              on.show({ focus: String(common['data-key']) });
              if (name) this.take({ name });
              else this.setState({ naming: false });
            }}
          />
        )}
        {hats.length > 0 && <p>{fill(panel.other_hats, { names: hats.map((hat) => nameOf(on.map, hat, on.words)).join(', ') })}</p>}
      </div>
    );
  }
}

/** Who else is the same person, whichever of them says so. @param {import('../document.js').MapDocument} map @param {string} id */
function otherHats({ parties }, id) {
  const person = parties.find((party) => party.id === id)?.same_as ?? id;
  return parties.filter((party) => party.id !== id && (party.same_as ?? party.id) === person).map((party) => party.id);
}
