/**
 * What a pointer does besides drawing: choose several, move the sheet under one's hand, come nearer
 * with two fingers, open the menu with a long press. It is asked before the gestures of the sheet,
 * and says when it took one. A click without a pointer is what a screen reader sends, or a voice.
 */
import { choose } from '../acts.js';
import { KEYS } from '../keys.js';
import { come } from './nearness.js';
import { between, markWithin, toggle } from './several.js';

/** @typedef {import('../editing.js').Editing} Editing */
/** @typedef {import('../geometry.js').Point} Point */
/** @typedef {{ x: number, y: number }} Spot on the screen */
/**
 * @typedef {{
 *   touching: Set<number>, pinched: boolean, when?: number, from?: Point,
 *   hand?: Spot & { left: number, top: number }, carried?: boolean, held?: Spot & { timer: number }, opened?: boolean
 * }} Doing what the pointers of one view are doing
 */

const TREMBLE = 8;
const LONG_MS = 550;
/** So soon after a pointer a click is its own. */
const SOON_MS = 500;
/** @type {WeakMap<Editing, Doing>} */
const doings = new WeakMap();

/** What lies under a pointer. @param {EventTarget | null} target @returns {import('../editing.js').Thing | undefined} */
export function thingAt(target) {
  const at = /** @type {Element | null} */ (target)?.closest('[data-party],[data-link]');
  const id = at?.getAttribute('data-party');
  const link = at?.getAttribute('data-link');
  return id ? { what: 'party', id } : link ? { what: 'link', id: link } : undefined;
}

/** @param {Editing} on @param {PointerEvent} event @param {import('../Sheet.jsx').Sheet} sheet @returns {boolean} */
export function pointer(on, event, sheet) {
  const now = doings.get(on) ?? { touching: new Set(), pinched: false };
  doings.set(on, now);
  if (event.type === 'click') return press(on, event, sheet, now);
  if (event.type !== 'pointermove') now.when = event.timeStamp;
  if (event.type === 'pointerdown') return down(on, event, sheet, now);
  if (event.type === 'pointermove') return move(on, event, sheet, now);
  return up(on, event, sheet, now);
}

/** @param {Editing} on @param {PointerEvent} event @param {import('../Sheet.jsx').Sheet} sheet @param {Doing} now */
function down(on, event, sheet, now) {
  const thing = thingAt(event.target);
  const rim = /** @type {Element} */ (event.target).closest('[data-rim]');
  const frame = /** @type {HTMLElement} */ (sheet.frame.current);
  const { clientX: x, clientY: y } = event;
  if (on.state.open === 'here') {
    event.preventDefault();
    on.show({ open: null });
    return true;
  }
  if (event.pointerType === 'touch') {
    if (event.isPrimary) now.touching.clear();
    now.touching.add(event.pointerId);
    letGo(now);
    if (now.touching.size > 1) {
      // A second finger: what the first one began is not meant.
      if (!now.pinched) sheet.gestures.pointercancel?.(event);
      now.pinched = true;
      return true;
    }
    now.opened = false;
    if (!rim) now.held = { x, y, timer: window.setTimeout(() => openMenu(on, event, sheet, now), LONG_MS) };
    return false;
  }
  if (event.button !== 0 || on.state.doing || rim) return false;
  if (event.shiftKey || event.ctrlKey || event.metaKey) {
    if (!thing && !event.shiftKey) return false;
    event.preventDefault();
    if (thing) toggle(on, thing);
    else {
      now.from = sheet.placeOf(event);
      /** @type {Element} */ (event.currentTarget).setPointerCapture(event.pointerId);
    }
    return true;
  }
  if (!thing) now.hand = { x, y, left: frame.scrollLeft, top: frame.scrollTop };
  return false;
}

/** @param {Editing} on @param {PointerEvent} event @param {import('../Sheet.jsx').Sheet} sheet @param {Doing} now */
function move(on, event, sheet, now) {
  const { clientX: x, clientY: y } = event;
  const far = (/** @type {Spot} */ from) => Math.hypot(x - from.x, y - from.y) > TREMBLE;
  if (now.held && far(now.held)) letGo(now);
  if (now.from) on.show({ frame: between(now.from, sheet.placeOf(event)) });
  if (now.hand && (now.carried || far(now.hand))) {
    // The ground goes along: under the pointer nothing seems to move, and it must be no click.
    if (!now.carried) sheet.gestures.pointercancel?.(event);
    now.carried = true;
    const { left, top, ...start } = now.hand;
    sheet.frame.current?.scrollTo({ left: left + start.x - x, top: top + start.y - y, behavior: 'instant' });
  }
  return isTaken(now);
}

/** Whether a click came by itself. @param {MouseEvent} event @param {number} [when] a pointer was last heard of */
export const isAlone = ({ detail, timeStamp }, when = -SOON_MS) => !detail || timeStamp - when >= SOON_MS;

/** @param {Editing} on @param {PointerEvent} event @param {import('../Sheet.jsx').Sheet} sheet @param {Doing} now */
function press(on, event, sheet, { when }) {
  const thing = thingAt(event.target);
  if (!thing || !isAlone(event, when)) return false;
  const { activeElement } = /** @type {Element} */ (event.target).ownerDocument;
  // What is being written counts first, as before a pointer.
  if (activeElement?.matches('input,textarea')) /** @type {HTMLElement} */ (activeElement).blur();
  const { scene } = sheet.props;
  const { chosen, doing } = on.state;
  const aims = doing?.what === 'linking' && thing.what === 'party';
  if (aims) on.show({ doing: { ...doing, over: thing.id } });
  const again = !doing && chosen?.what === thing.what && chosen.id === thing.id;
  if (on.desk.still || !(aims || again)) choose(on, thing);
  else KEYS.find(({ keys }) => keys.includes('Enter'))?.take(on, /** @type {any} */ (event), scene.cards, scene);
  return true;
}

/** @param {Doing} now */
const isTaken = ({ pinched, opened, from, carried }) => Boolean(pinched || opened || from || carried);

/** @param {Editing} on @param {PointerEvent} event @param {import('../Sheet.jsx').Sheet} sheet @param {Doing} now */
function up(on, event, sheet, now) {
  const took = isTaken(now);
  now.touching.delete(event.pointerId);
  if (!now.touching.size) now.pinched = false;
  if (now.from && on.state.frame) markWithin(on, sheet.props.scene, on.state.frame);
  if (now.from) on.show({ frame: undefined });
  now.from = now.hand = now.carried = undefined;
  letGo(now);
  return took;
}

/** @param {Doing} now */
function letGo(now) {
  clearTimeout(now.held?.timer);
  now.held = undefined;
}

/** @param {Editing} on @param {PointerEvent} event @param {import('../Sheet.jsx').Sheet} sheet @param {Doing} now */
function openMenu(on, event, sheet, now) {
  sheet.gestures.pointercancel?.(event);
  now.opened = true;
  showMenu(on, event.target, { x: event.clientX, y: event.clientY });
}

/** The menu of what is under the pointer or has the focus. @param {Editing} on @param {EventTarget | null} target @param {Spot} spot */
export function showMenu(on, target, spot) {
  on.show({ chosen: thingAt(target) ?? null, doing: null, open: 'here', spot, focus: 'here' });
}

/**
 * Two fingers on the sheet, and the wheel with Ctrl. All else scrolls the page, as everywhere.
 * @param {Editing} on @param {HTMLElement} frame @returns {() => void} how to stop
 */
export function nearsWithFingers(on, frame) {
  /** @type {{ far: number, at: Spot } | undefined} */
  let pinch;
  const both = (/** @type {TouchEvent} */ { touches: [a, b] }) => {
    const [ax, ay, bx, by] = [a?.clientX ?? 0, a?.clientY ?? 0, b?.clientX ?? 0, b?.clientY ?? 0];
    return { far: Math.hypot(ax - bx, ay - by) || 1, at: { x: (ax + bx) / 2, y: (ay + by) / 2 } };
  };
  const start = (/** @type {TouchEvent} */ event) => {
    pinch = event.touches.length === 2 ? both(event) : undefined;
    if (pinch) event.preventDefault();
  };
  const go = (/** @type {TouchEvent} */ event) => {
    if (!pinch || event.touches.length !== 2) return;
    event.preventDefault();
    const { far, at } = both(event);
    come(on, frame, far / pinch.far, at, { x: at.x - pinch.at.x, y: at.y - pinch.at.y });
    pinch = { far, at };
  };
  const wheel = (/** @type {WheelEvent} */ event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const lines = event.deltaMode ? event.deltaY * 16 : event.deltaY;
    come(on, frame, Math.exp(Math.max(-60, Math.min(60, -lines)) / 240), { x: event.clientX, y: event.clientY });
  };
  const end = (/** @type {TouchEvent} */ event) => {
    const now = doings.get(on);
    // Or else the finger that opened the menu presses what appeared under it; the next one may.
    if (now?.opened && event.cancelable) event.preventDefault();
    if (now) now.opened = false;
  };
  frame.addEventListener('touchend', end);
  frame.addEventListener('touchcancel', end);
  frame.addEventListener('touchstart', start, { passive: false });
  frame.addEventListener('touchmove', go, { passive: false });
  frame.addEventListener('wheel', wheel, { passive: false });
  return () => {
    frame.removeEventListener('touchend', end);
    frame.removeEventListener('touchcancel', end);
    frame.removeEventListener('touchstart', start);
    frame.removeEventListener('touchmove', go);
    frame.removeEventListener('wheel', wheel);
  };
}
