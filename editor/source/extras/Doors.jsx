/** What comes in by itself: files that are dropped on the editor, rows pasted into its table. */
import { Component, createRef } from '../page.js';
import { open } from './opening.js';
import { takeRows } from './Rows.jsx';

/** @extends {Component<import('./index.js').Part, { over?: boolean }>} */
export class Doors extends Component {
  /** @param {import('./index.js').Part} props */
  constructor(props) {
    super(props);
    /** @type {import('preact').RefObject<HTMLDivElement | null>} */
    this.here = createRef();
  }

  componentDidMount() {
    const editor = /** @type {HTMLElement | null | undefined} */ (this.here.current?.closest('.ck-editor'));
    if (!editor || this.props.on.desk.still) return;
    const carries = (/** @type {DragEvent} */ { dataTransfer }) => dataTransfer?.types.includes('Files');
    /** @param {DragEvent} event */
    const over = (event) => {
      if (!carries(event)) return;
      // Or else the browser leaves the page to show the file, and the notebook takes it in.
      event.preventDefault();
      event.stopPropagation();
      if (!this.state.over) this.setState({ over: true });
    };
    editor.addEventListener('dragenter', over);
    editor.addEventListener('dragover', over);
    editor.addEventListener('dragleave', (event) => {
      if (!editor.contains(/** @type {Node | null} */ (event.relatedTarget))) this.setState({ over: false });
    });
    editor.addEventListener('drop', (event) => {
      if (!carries(event)) return;
      over(event);
      this.setState({ over: false });
      open(this.props.on, event.dataTransfer?.files ?? []);
    });
    editor.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text/plain').trim() ?? '';
      const cell = /** @type {Element} */ (event.target).closest('.ck-table');
      // One value goes into its cell; what has columns, or several rows, is a table.
      if (!cell || !/[\t\n]/.test(text)) return;
      event.preventDefault();
      event.stopPropagation();
      takeRows(this.props, text);
    });
  }

  render() {
    return (
      <div class="ck-door" ref={this.here} data-over={this.state.over ? '' : undefined} aria-hidden="true">
        {this.state.over && <p>{this.props.on.words.drop}</p>}
      </div>
    );
  }
}
