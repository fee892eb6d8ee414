/** The sheet one draws on: arrows below, parties, words and rims above, and what is being done. */
import { Component, createRef } from './page.js';

import * as act from './acts.js';
import { clearOf } from './aside.js';
import { PulledArrow } from './Arrow.jsx';
import { Rims } from './Card.jsx';
import { keyOf } from './editing.js';
import { hint, keysFor } from './hints.js';
import { KindChooser } from './KindChooser.jsx';
import { NameField } from './NameField.jsx';
import { pointerGestures } from './pointer.js';
import { fit } from './scene.js';
import { Still } from './Still.jsx';

/** @typedef {import('./editing.js').Thing} Thing */
/**
 * @typedef {{
 *   on: import('./editing.js').Editing, scene: import('./scene.js').Scene, name: string,
 *   lit?: import('./Editor.jsx').Lit,
 *   onKeyDown: (event: KeyboardEvent) => void
 * }} Props
 */

/** What is being given words. @param {{ id?: string, link?: string, at: number[] }} doing @returns {Thing} */
const named = ({ id, link, at }) => (link ? { what: 'link', id: link } : { what: 'party', id: id ?? `${at}` });

/** @extends {Component<Props, { hovered?: string }>} */
export class Sheet extends Component {
  /** @param {Props} props */
  constructor(props) {
    super(props);
    /** @type {import('preact').RefObject<HTMLDivElement | null>} */
    this.frame = createRef();
    /** @type {import('preact').RefObject<SVGSVGElement | null>} */
    this.surface = createRef();
    /** @type {Record<string, (event: any) => void>} */
    this.gestures = pointerGestures(
      props.on,
      () => this.props.scene,
      (event) => this.placeOf(event),
      () => fit(this.props.scene, this.props.on.state.room),
    );
    /** @type {string[] | undefined} */
    this.away = undefined;
    this.onFocus = this.onFocus.bind(this);
    this.gesture = this.gesture.bind(this);
  }

  componentDidMount() {
    const frame = this.frame.current;
    if (!frame) return;
    this.watching = new ResizeObserver(() => {
      const room = { w: frame.clientWidth };
      const { on } = this.props;
      if (room.w && room.w !== on.state.room.w) on.show({ room: { ...on.state.room, ...room } });
    });
    this.watching.observe(frame);
  }

  componentWillUnmount() {
    this.watching?.disconnect();
  }

  /** @param {MouseEvent} event @returns {import('./document.js').Point} */
  placeOf(event) {
    const edge = this.surface.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const { scene, on } = this.props;
    const { scale } = fit(scene, on.state.room);
    return [
      (event.clientX - edge.left) / scale + scene.left,
      (event.clientY - edge.top) / scale + scene.top,
    ];
  }

  /** @param {any} event */
  gesture(event) {
    const { on } = this.props;
    if (event.type === 'touchstart') {
      // A finger scrolls on nothing only; and presses nothing that appears under it. To look at is no more.
      if (!on.desk.still && event.target.closest('[data-party],[data-link],[data-rim]')) event.preventDefault();
    } else if (!on.extras.pointer?.(on, event, this)) this.gestures[event.type]?.(event);
  }

  /** Tab came to a party or an arrow. @param {{ target: EventTarget | null }} event */
  onFocus({ target }) {
    const { party, link } = /** @type {SVGElement} */ (target).dataset;
    const id = party ?? link;
    if (!id) return;
    const thing = /** @type {Thing} */ ({ what: party ? 'party' : 'link', id });
    const { on } = this.props;
    const { doing, chosen } = on.state;
    if (doing?.what === 'linking') {
      if (thing.what === 'party' && (doing.over ?? doing.from) !== thing.id)
        on.show({ doing: { ...doing, over: thing.id } });
    } else if (!doing && on.state.spared !== keyOf(thing) && (chosen?.what !== thing.what || chosen.id !== thing.id)) {
      on.show({ chosen: thing, spared: undefined });
    }
  }

  /** Where something of the sheet lies in its frame. @param {number} x @param {number} y */
  style(x, y) {
    const { scene, on } = this.props;
    const { scale } = fit(scene, on.state.room);
    return { left: `${(x - scene.left) * scale}px`, top: `${(y - scene.top) * scale}px` };
  }

  render() {
    if (!this.props.on.resting) this.drawn = this.draw();
    return this.drawn;
  }

  draw() {
    const { on, scene, name, onKeyDown } = this.props;
    const { map, words } = on;
    const { chosen, doing, room } = on.state;
    const { scale, width, height } = fit(scene, room);
    const over = doing && 'over' in doing ? doing.over : undefined;
    const from = doing && 'from' in doing ? scene.cards.get(doing.from ?? '') : undefined;
    const to = over !== undefined ? scene.cards.get(over) : undefined;
    const offers = this.state.hovered ?? (chosen?.what === 'party' ? chosen.id : undefined);
    const rims = !on.desk.still && !doing && offers !== undefined ? scene.cards.get(offers) : undefined;
    const now = hint(on);
    const moving = doing?.what === 'moving' ? [doing.id, ...(doing.along ?? [])] : undefined;
    // The same list as long as the same are moved: what stands still is not drawn again then.
    if (`${moving}` !== `${this.away}`) this.away = moving;
    const size = {
      width: Math.floor(width * scale),
      height: Math.floor(height * scale),
      viewBox: `${scene.left} ${scene.top} ${width} ${height}`,
    };
    const { under, upon, below, tells } = on.extras;
    const part = { on, scene, name, size };
    /** @param {import('./extras/index.js').Draw} Draw @param {number} nth */
    const drawn = (Draw, nth) => <Draw key={nth} {...part} />;
    const shown = {
      map,
      words,
      over,
      lit: this.props.lit,
      chosen: chosen ? keyOf(chosen) : undefined,
      named: doing?.what === 'naming' ? keyOf(named(doing)) : undefined,
      away: this.away,
      told: tells?.(on),
    };
    return (
      <div class="ck-sheet">
        <div class="ck-frame" ref={this.frame}>
          {under.map(drawn)}
          <svg
            ref={this.surface}
            class="ck-surface"
            data-doing={doing?.what}
            data-linking={doing?.what === 'linking' ? '' : undefined}
            data-key="sheet"
            {...size}
            role="application"
            aria-label={words.sheet}
            aria-describedby={`${name}-hint`}
            tabindex={map.parties.length ? -1 : 0}
            onPointerDown={this.gesture}
            onPointerMove={this.gesture}
            onPointerUp={this.gesture}
            onPointerCancel={this.gesture}
            onTouchStart={this.gesture}
            onClick={this.gesture}
            onFocusIn={this.onFocus}
            onPointerLeave={() => this.setState({ hovered: undefined })}
            onPointerOver={(event) => {
              const over = /** @type {Element} */ (event.target).closest('[data-party],[data-rim]');
              const { party, rim } = /** @type {SVGElement | null} */ (over)?.dataset ?? {};
              const hovered = party ?? rim;
              if (this.state.hovered !== hovered) this.setState({ hovered });
            }}
            onKeyDown={onKeyDown}
            onKeyUp={() => doing?.what === 'moving' && doing.by === 'keys' && act.letGo(on)}
            onFocusOut={() => doing?.what === 'moving' && doing.by === 'keys' && act.letGo(on)}
          >
            <Still {...shown} scene={scene.still ?? scene} />
            {rims && offers !== undefined && <Rims card={rims} id={offers} title={words.rim} me={map.me === offers} />}
          </svg>
          {(shown.away !== undefined || from) && (
            <div class="ck-over" data-doing={doing?.what}>
              <div inert>
                <svg {...size}>
                  {shown.away !== undefined && <Still {...shown} scene={scene} only />}
                  {from && doing && <PulledArrow from={from} doing={doing} to={to} scene={scene} />}
                </svg>
              </div>
            </div>
          )}
          {upon.map(drawn)}
          {map.parties.length === 0 && !on.desk.still && doing?.what !== 'naming' && (
            <div class="ck-empty" aria-hidden="true">
              <p class="ck-empty-first">{words.empty}</p>
              <p class="ck-by-keys">{words.empty_more}</p>
            </div>
          )}
          {doing?.what === 'naming' && (
            <NameField key={keyOf(named(doing))} on={on} style={this.style(...this.naming(doing))} />
          )}
          {doing?.what === 'choosing' && <KindChooser on={on} style={this.chooserPlace(doing)} />}
        </div>
        <p class="ck-hint" id={`${name}-hint`}>
          {now} <span class="ck-by-keys">{keysFor(on)}</span>
        </p>
        {below.map(drawn)}
      </div>
    );
  }

  /** @param {{ id?: string, link?: string, at: import('./document.js').Point }} doing */
  naming({ id = '', link = '', at }) {
    const { cards, arrows } = this.props.scene;
    const place = cards.get(id) ?? arrows.get(link)?.words;
    return place ? /** @type {[number, number]} */ ([place.x, place.y]) : at;
  }

  /** Where it hides neither party. @param {{ from: string, to: string }} doing */
  chooserPlace({ from, to }) {
    const { scene, on } = this.props;
    const { scale } = fit(scene, on.state.room);
    const frame = this.frame.current;
    const shown = (/** @type {string} */ id) => {
      const { x, y, w, h } = /** @type {import('./scene.js').Card} */ (scene.cards.get(id));
      const [left, top] = [x - scene.left, y - scene.top].map((at) => at * scale);
      return { x: left ?? 0, y: top ?? 0, w: w * scale, h: h * scale };
    };
    const seen = {
      left: frame?.scrollLeft ?? 0,
      top: frame?.scrollTop ?? 0,
      w: frame?.clientWidth ?? 640,
      h: frame?.clientHeight ?? 460,
    };
    const [x, y] = clearOf([shown(from), shown(to)], { w: 304, h: 318 }, seen);
    return { left: `${x}px`, top: `${y}px` };
  }
}
