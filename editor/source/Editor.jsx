/** The editor as a person sees it: a bar of acts, the sheet and the table, side by side in step. */
import { Component, createRef } from './page.js';

import { say } from './document.js';
import { keyOf, openEditing } from './editing.js';
import { takeKey, wouldReachNotebook } from './keys.js';
import { paintsScenes } from './scene.js';
import { Sheet } from './Sheet.jsx';
import { Toolbar } from './Toolbar.jsx';

/** @typedef {{ kind: 'saved' | 'problem' | 'told', text: string }} Notice */
/** What proves an answer @typedef {{ parties?: string[], links?: string[], answer?: string }} Lit */
/**
 * @typedef {{
 *   desk: import('./desk.js').Desk, words: import('./words.js').Words, notice?: Notice,
 *   lit?: Lit, putOut?: () => void, extras?: import('./extras/index.js').Extras
 * }} Props
 */

/** Said here, and not in the style sheet: asking the page for it, name by name, takes seconds. */
const FONT =
  "ui-sans-serif, system-ui, Roboto, 'Noto Sans', Arial, sans-serif";

/** Until the extras have come. @type {import('./extras/index.js').Extras} */
const NONE = { css: '', keys: [], bar: [], top: [], under: [], upon: [], below: [], side: [], over: [], choosing: [] };

/**
 * So long the picture stays as the hand left it: whoever keeps the map is told first, and answers
 * while nothing is drawn. Whatever a person does next ends it.
 */
const REST_MS = 80;

/** A map wider than this is drawn over the table and not beside it. */
const WIDE = 900;

/** @extends {Component<Props, { settled?: boolean }>} */
export class Editor extends Component {
  /** @param {Props} props */
  constructor(props) {
    super(props);
    // By chance and not counted: a page may hold this module several times.
    this.name = `ck-${Math.random().toString(36).slice(2, 9)}`;
    /** @type {import('preact').RefObject<HTMLDivElement | null>} */
    this.root = createRef();
    /** @type {CanvasRenderingContext2D | null | undefined} */
    this.pen = undefined;
    this.wake = () => {
      if (!this.editing.resting) return;
      clearTimeout(this.editing.resting);
      this.editing.resting = undefined;
      this.setState({});
    };
    this.editing = openEditing(
      props.desk,
      () => this.props.words,
      () => (this.state.settled && this.props.extras) || NONE,
      (rests) => {
        if (rests) this.editing.resting ??= setTimeout(this.wake, REST_MS);
        this.setState({});
      },
    );
    this.scenes = paintsScenes((text, font) => this.measure(text, font));
    /** @param {KeyboardEvent} event */
    this.onKeyDown = (event) => {
      this.wake();
      if (wouldReachNotebook(event)) event.stopPropagation();
    };
    this.onSheetKey = this.onSheetKey.bind(this);
    this.scene = this.scene.bind(this);
  }

  componentDidMount() {
    this.leave = this.props.desk.watch(() => {
      this.editing.tidy();
      this.setState({});
    });
    // The sheet is seen first, which may be long after it was drawn; what stands around it follows.
    const seen = new ResizeObserver(() => {
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => this.setState({ settled: true }), 30));
    });
    seen.observe(/** @type {HTMLElement} */ (this.root.current));
  }

  componentWillUnmount() {
    this.leave?.();
  }

  /** Where the focus is before the page changes under it. */
  getSnapshotBeforeUpdate() {
    return this.focused();
  }

  /** @param {Props} _props @param {object} _state @param {HTMLElement | null} before */
  componentDidUpdate(_props, _state, before) {
    const { state: { focus }, resting } = this.editing;
    if (resting) return;
    if (focus) this.editing.arrived();
    else if (!before || this.focused()) return;
    // A row of the table may only have moved.
    else if (before.isConnected) return before.focus();
    for (const key of [focus ?? before?.dataset.key, 'sheet']) {
      /** @type {HTMLElement | null | undefined} */
      const there = this.root.current?.querySelector(`[data-key="${CSS.escape(key ?? '')}"]`);
      there?.focus();
      if (there && this.focused() === there) return;
    }
  }

  /** The element of this editor that has the focus. @returns {HTMLElement | null} */
  focused() {
    const root = this.root.current;
    const home = /** @type {Document | ShadowRoot | undefined} */ (root?.getRootNode());
    const active = /** @type {HTMLElement} */ (home?.activeElement);
    return root?.contains(active) ? active : null;
  }

  /** @param {string} text @param {string} font */
  measure(text, font) {
    this.pen ??= document.createElement('canvas').getContext('2d');
    if (!this.pen) return text.length * 7;
    this.pen.font = `${font} ${FONT}`;
    return this.pen.measureText(text).width;
  }

  /** @param {KeyboardEvent} event */
  onSheetKey(event) {
    if (takeKey(this.editing, event, this.scene())) event.preventDefault();
  }

  scene() {
    const { doing } = this.editing.state;
    const { map } = this.editing;
    return this.scenes.paint(map, this.props.words, doing?.what === 'moving' ? doing : undefined);
  }

  render() {
    if (!this.editing.resting) this.drawn = this.draw();
    return this.drawn;
  }

  draw() {
    const { words, notice, lit, putOut } = this.props;
    const on = this.editing;
    const scene = this.scene();
    const title = say(on.map.title, words.language);
    const part = { on, scene, name: this.name };
    const { css, top, side, over, table: Table } = on.extras;
    /** @param {import('./extras/index.js').Draw} Draw @param {number} nth */
    const drawn = (Draw, nth) => <Draw key={nth} {...part} />;
    return (
      <div
        ref={this.root}
        class="ck-editor"
        role="region"
        aria-label={title || words.map}
        lang={words.language}
        style={{ fontFamily: FONT }}
        onKeyDown={this.onKeyDown}
        onPointerMove={this.wake}
        onPointerDown={this.wake}
      >
        <header class="ck-head">
          {title && <h2>{title}</h2>}
          {notice?.text && notice.kind !== 'problem' && (
            <p class="ck-saved" data-kind={notice.kind} role="status">
              {notice.text}
            </p>
          )}
        </header>
        {notice?.kind === 'problem' && (
          <p class="ck-problem" role="alert">
            {notice.text}
          </p>
        )}
        <style>{css}</style>
        <Toolbar {...part} />
        <p class="ck-answer" role="status">
          {lit?.answer}
          {lit?.answer && (
            <button
              type="button"
              class="ck-button"
              onClick={() => {
                putOut?.();
                on.show({ focus: 'sheet' });
              }}
            >
              {words.close}
            </button>
          )}
        </p>
        {top.map(drawn)}
        <div class="ck-views" data-wide={scene.width > WIDE ? '' : undefined}>
          <Sheet on={on} scene={scene} lit={lit} onKeyDown={this.onSheetKey} name={this.name} />
          <div class="ck-side">{side.map(drawn)}</div>
          {Table && !on.desk.still && (
            <Table
              on={on}
              scene={this.scene}
              name={this.name}
              map={on.map}
              chosen={on.state.chosen ? keyOf(on.state.chosen) : null}
              words={words}
            />
          )}
        </div>
        {over.map(drawn)}
        <p class="ck-unseen" role="status">
          {on.state.said}
        </p>
      </div>
    );
  }
}
