/**
 * Mouse, pen and finger on the sheet. A gesture begins where one presses and ends where one lets
 * go; the map hears of it then, and not before.
 *
 * On nothing: first let go of what is chosen or being written, then a new party; a name written
 * then is meant for that place. On a party: choose it, or drag it. On its rim: pull an arrow to another
 * party or to an empty place, where a new one comes to be; or press only, and then point there. On an
 * arrow: choose it, again: its kind.
 */
import * as act from './acts.js';
import { keyOf } from './editing.js';
import { inside } from './geometry.js';

/** @typedef {import('./editing.js').Editing} Editing */
/** @typedef {import('./scene.js').Scene} Scene */
/** @typedef {import('./geometry.js').Point} Point */
/**
 * @typedef {{
 *   id: number, start: Point, grip: Point, far: boolean,
 *   party?: string, along?: readonly string[], link?: string, rim?: string, wrote: boolean
 * }} Press
 */

/** A hand trembles: less than this is no drag. */
const TREMBLE = 4;
const TWICE_MS = 400;

/**
 * @param {Editing} on
 * @param {() => Scene} sceneNow
 * @param {(event: PointerEvent) => Point} placeOf where on the sheet an event is
 * @param {() => { width: number, height: number }} sizeNow
 */
export function pointerGestures(on, sceneNow, placeOf, sizeNow) {
  /** @type {Press | null} */
  let press = null;
  /** @type {{ party?: string, when: number }} */
  let lastTap = { when: 0 };

  /** @param {Point} place */
  const partyAt = (place) => {
    const under = [...sceneNow().cards].filter(([, card]) => inside(place, card, 10));
    return under.at(-1)?.[0];
  };

  /** @param {PointerEvent & { currentTarget: Element }} event */
  function down(event) {
    // Of what is only shown, one chooses by pointing at it, as the browser does by itself.
    if (on.desk.still || event.button !== 0 || !event.isPrimary) return;
    // Otherwise the browser selects text, or drags, and most gestures come to nothing.
    event.preventDefault();
    const { activeElement } = /** @type {Document} */ (event.currentTarget.ownerDocument);
    // What is being written, on the sheet or beside it, counts before anything else is chosen.
    const writing = activeElement?.matches('input,textarea');
    const wrote = Boolean(writing && event.currentTarget.closest('.ck-editor')?.contains(activeElement));
    if (writing) /** @type {HTMLElement} */ (activeElement).blur();
    const target = /** @type {Element} */ (event.target);
    const named = (/** @type {string} */ what) =>
      target.closest(`[data-${what}]`)?.getAttribute(`data-${what}`) ?? undefined;
    const start = placeOf(event);
    const party = named('party');
    const card = party === undefined ? undefined : sceneNow().cards.get(party);
    const grip = /** @type {Point} */ (card ? [card.x - start[0], card.y - start[1]] : [0, 0]);
    press = { id: event.pointerId, start, grip, far: false, party, link: named('link'), rim: named('rim'), wrote };
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  /** @param {PointerEvent} event */
  function move(event) {
    const place = placeOf(event);
    const { doing } = on.state;
    if (!press || press.id !== event.pointerId) {
      if (doing?.what === 'linking' && event.pointerType === 'mouse') pointAt(place);
      return;
    }
    const [dx, dy] = [place[0] - press.start[0], place[1] - press.start[1]];
    press.far ||= Math.hypot(dx, dy) >= TREMBLE;
    if (!press.far) return;
    if (press.rim !== undefined) {
      const own = sceneNow().cards.get(press.rim);
      const over = partyAt(place);
      // Back on the party itself is a loop only after having left its rim.
      const left = own && Math.hypot(dx, dy) > own.h / 2;
      on.show({
        chosen: { what: 'party', id: press.rim },
        doing: { what: 'pulling', from: press.rim, to: place, over: over === press.rim && !left ? undefined : over },
      });
    } else if (press.party !== undefined) {
      const card = sceneNow().cards.get(press.party);
      if (!card) return;
      const { width, height } = sizeNow();
      const { left, top } = sceneNow();
      /** @type {(value: number, low: number, high: number) => number} */
      const within = (value, low, high) => Math.max(low, Math.min(high, value));
      press.along ??= act.alongWith(on, press.party);
      const at = /** @type {Point} */ ([
        within(place[0] + press.grip[0], left + card.w / 2 + 4, left + width - card.w / 2 - 4),
        within(place[1] + press.grip[1], top + card.h / 2 + 12, top + height - card.h / 2 - 4),
      ]);
      on.show({
        chosen: { what: 'party', id: press.party },
        marked: press.along.length ? on.state.marked : [],
        doing: { what: 'moving', id: press.party, at, by: 'pointer', along: press.along },
      });
    }
  }

  /** @param {Point} place */
  function pointAt(place) {
    const { doing } = on.state;
    const over = partyAt(place);
    if (doing?.what === 'linking' && doing.over !== over) on.show({ doing: { ...doing, over } });
  }

  /** @param {PointerEvent} event */
  function up(event) {
    if (!press || press.id !== event.pointerId) return;
    const { far, ...pressed } = press;
    press = null;
    if (far) drop();
    else tap(pressed, placeOf(event));
  }

  function drop() {
    const { doing } = on.state;
    if (doing?.what === 'moving') {
      on.show({ focus: keyOf({ what: 'party', id: doing.id }) }, true);
      act.letGo(on);
    } else if (doing?.what === 'pulling') {
      if (doing.over !== undefined) act.askKind(on, doing.from, doing.over);
      else if (partyAt(doing.to) === doing.from) act.dropWhatIsDone(on);
      else act.nameNew(on, doing.to, doing.from);
    }
  }

  /** @param {Omit<Press, 'far'>} pressed @param {Point} place */
  function tap({ party, link, rim, wrote }, place) {
    const { doing, chosen, made } = on.state;
    const twice = party !== undefined && lastTap.party === party && Date.now() - lastTap.when < TWICE_MS;
    lastTap = { party, when: Date.now() };
    const over = party ?? rim;
    if (doing?.what === 'linking') {
      if (over === undefined) act.nameNew(on, place, doing.from);
      else act.askKind(on, doing.from, over);
    } else if (rim !== undefined) act.beginLink(on, rim);
    else if (twice && party !== undefined) act.rename(on, party);
    else if (party !== undefined) act.choose(on, { what: 'party', id: party });
    else if (link !== undefined && chosen?.id === link) act.askKindAgain(on, link);
    else if (link !== undefined) act.choose(on, { what: 'link', id: link });
    else if (wrote && doing) on.show({ focus: 'kind' });
    // Right after one party or arrow was put there, the next may follow.
    else if (doing?.what === 'choosing' || wrote || on.state.marked.length || (chosen && chosen.id !== made)) {
      act.choose(on, null);
      on.show({ focus: 'sheet', ground: place });
    } else act.nameNew(on, place);
  }

  /** Something else took the pointer (a scroll, a call): as if nothing had begun. */
  function cancel() {
    if (press?.far) act.dropWhatIsDone(on);
    press = null;
  }

  return { pointerdown: down, pointermove: move, pointerup: up, pointercancel: cancel };
}
