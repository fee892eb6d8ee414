/** The last row of the table: one more arrow, drawn once it says from whom and to whom. */
import { addArrow } from '../acts.js';
import { partyOf } from '../document.js';
import { Component } from '../page.js';
import { Sign } from '../signs.jsx';
import { Cells } from './Cells.jsx';

/** @typedef {import('./Cells.jsx').Row} Row */
/**
 * @typedef {{
 *   on: import('../editing.js').Editing, parties: () => readonly import('../document.js').Party[]
 * }} Props
 */

/** @extends {Component<Props>} */
export class NewArrow extends Component {
  /** @type {Row} */
  row = this.blank();

  /** @returns {Row} */
  blank() {
    return { from: '', kind: this.props.on.words.kinds[0].id, to: '', about: '' };
  }

  /** @param {Partial<Row>} change */
  take(change) {
    this.row = { ...this.row, ...change };
    this.setState({});
  }

  add() {
    const { row } = this;
    if (!this.ready()) return;
    this.row = this.blank();
    addArrow(this.props.on, row);
  }

  ready() {
    const { map } = this.props.on;
    return Boolean(partyOf(map, this.row.from) && partyOf(map, this.row.to));
  }

  render() {
    const { on, parties } = this.props;
    const name = on.words.new_arrow;
    return (
      <tr data-row="new">
        <Cells
          on={on}
          parties={parties}
          row={this.row}
          name={name}
          focus="new-arrow"
          take={(change) => this.take(change)}
          onEnter={() => this.add()}
        />
        <td>
          <button
            type="button"
            class="ck-remove ck-add"
            aria-disabled={!this.ready()}
            aria-label={name}
            title={name}
            onClick={() => this.add()}
          >
            <Sign of="plus" />
          </button>
        </td>
      </tr>
    );
  }
}
