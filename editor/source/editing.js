/**
 * One person's editing through one view: what is chosen, what is being done, what is said.
 *
 * All of it lives in the browser and none of it in the map. One thing is being done at a time.
 */

/** @typedef {{ what: 'party' | 'link', id: string }} Thing */
/** @typedef {import('./document.js').Point} Point */
/**
 * @typedef {{ what: 'moving', id: string, at: Point, by: 'pointer' | 'keys', along?: readonly string[] }
 *   | { what: 'pulling', from: string, to: Point, over?: string }
 *   | { what: 'linking', from: string, over?: string }
 *   | { what: 'naming', id?: string, at: Point, text: string, from?: string, link?: string, step?: string }
 *   | { what: 'choosing', from: string, to: string, link?: string, step?: string }} Doing
 */
// `naming` gives words to a party or to an arrow (`link`). `step`: what is done joins that step.
// `along` are other parties that are moved with the one.
/**
 * @typedef {{
 *   chosen: Thing | null, spared?: string, made?: string, ground?: Point, marked: readonly Thing[], doing: Doing | null, open: string | null,
 *   focus: string | null, said: string, room: { w: number, h?: number, zoom?: number },
 *   frame?: import('./geometry.js').Box, spot?: { x: number, y: number },
 *   told?: { text: string, kind: 'told' | 'problem' }, copy?: string,
 *   turned?: { text: string, map: import('./document.js').MapDocument, chosen: Thing | null },
 *   through?: ((map: import('./document.js').MapDocument) => import('./document.js').MapDocument)
 *     & { still?: boolean },
 *   legend?: string, seen?: { a?: string, b?: string, marking?: boolean, open?: boolean }
 * }} State `spared` has the focus because what was beside it is gone: nobody has chosen it; `made` is
 *   the party or arrow that was just put there: one may go on with the next; `ground` is the empty
 *   place where one has pointed and only let go of something; `marked` is what is chosen together, `frame` is drawn round what is to be chosen so, `spot`
 *   is where on the screen a menu opens; `turned` is what undo or redo last changed, said while
 *   that map is on the desk and that is chosen;
 *   `through` shows another map in the place of the one on the desk, to be read only; it
 *   gives the same one for the same map
 */
/** @typedef {ReturnType<typeof openEditing>} Editing */

/** Where the focus can be put: see `data-key` on the elements. @param {Thing} thing */
export const keyOf = (thing) => `${thing.what}:${thing.id}`;

/**
 * @param {import('./desk.js').Desk} desk
 * @param {() => import('./words.js').Words} wordsNow
 * @param {() => import('./extras/index.js').Extras} extrasNow
 * @param {(rests?: boolean) => void} redraw
 */
export function openEditing(desk, wordsNow, extrasNow, redraw) {
  /** @type {State} */
  let state = {
    chosen: null,
    marked: [],
    doing: null,
    open: null,
    focus: null,
    said: '',
    room: { w: 640 },
  };
  const refuse = () => (editing.announce(editing.words.read_only), false);
  const still = { act: refuse, undo: refuse, redo: refuse, canUndo: false, canRedo: false };
  const editing = {
    /** Until then what is seen stays as it is. @type {ReturnType<typeof setTimeout> | undefined} */
    resting: undefined,
    /** @returns {import('./desk.js').Desk} */
    get desk() {
      const { through } = state;
      return through ? { ...desk, ...still, still: Boolean(through.still) } : desk;
    },
    get map() {
      return state.through ? state.through(desk.map) : desk.map;
    },
    get extras() {
      return extrasNow();
    },
    get words() {
      return wordsNow();
    },
    get state() {
      return state;
    },
    /** @param {Partial<State>} change @param {boolean} [rests] what is seen may stay as it is a moment longer */
    show(change, rests) {
      state = { ...state, ...change };
      redraw(rests);
    },
    /** Say something to who does not see it. @param {string} sentence */
    announce(sentence) {
      // The same sentence twice is still news: a trailing space makes it another text.
      state = { ...state, said: sentence === state.said ? `${sentence}\u00A0` : sentence };
      redraw();
    },
    /** Forget what somebody else took off the map meanwhile. */
    tidy() {
      const { chosen, doing } = state;
      const { map } = editing;
      const keys = new Set([...map.parties.map(({ id }) => `party:${id}`), ...map.links.map(({ id }) => `link:${id}`)]);
      if (chosen && !keys.has(keyOf(chosen))) state = { ...state, chosen: null };
      if (!keys.has(state.spared ?? '')) state = { ...state, spared: undefined };
      const { from, id, to, link } = /** @type {Record<string, any>} */ (doing ?? {});
      const parties = [from, id, Array.isArray(to) ? undefined : to].filter(Boolean);
      if (!parties.every((one) => keys.has(`party:${one}`)) || (link && !keys.has(`link:${link}`)))
        state = { ...state, doing: null };
    },
    /** The focus has been put where it was wanted. */
    arrived() {
      state = { ...state, focus: null };
    },
  };
  return editing;
}
