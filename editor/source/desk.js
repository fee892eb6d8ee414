/**
 * The one map that all views of an editor lie around, with its history.
 *
 * Views tell the desk when a gesture ends; the desk tells every view, and whoever keeps the map
 * (the notebook, a page). What comes from outside is one more step, so that undo reaches past it.
 */
import { begin, note, redo, undo } from './history.js';

/** @typedef {import('./document.js').MapDocument} MapDocument */
/** @typedef {ReturnType<typeof openDesk>} Desk */
/**
 * What only whoever keeps the map can tell: a layout, a file in another format. Refuses with a
 * sentence to the person when there is no answer. `knows` lists what it can tell, if not everything.
 * `items` are entries of the menu that only this keeper has, `note` is what the help says besides.
 * @typedef {((what: string, given?: unknown) => Promise<any>) & {
 *   knows?: readonly string[],
 *   items?: (words: import('./words.js').Words) => { id: string, label: string, act: () => unknown }[],
 *   note?: () => string
 * }} Ask
 */

/**
 * @param {MapDocument} start
 * @param {(map: MapDocument, before: MapDocument) => void} keep told of every change made here, once
 * @param {Ask} ask
 * @param {boolean} [still] a map to look at, which nobody changes here
 */
export function openDesk(start, keep, ask, still = false) {
  let history = begin(start);
  /** @type {Set<() => void>} */
  const views = new Set();

  /** @param {import('./history.js').History} next */
  const turnTo = (next) => {
    if (still || next === history) return false;
    const before = history.now;
    history = next;
    keep(history.now, before);
    for (const tell of views) tell();
    return true;
  };

  return {
    ask,
    still,
    get map() {
      return history.now;
    },
    get canUndo() {
      return history.past.length > 0;
    },
    get canRedo() {
      return history.future.length > 0;
    },
    /** @param {MapDocument} next @param {string} [burst] @param {boolean} [whenever] however long after the last */
    act: (next, burst, whenever) =>
      turnTo(note(history, next, { burst, when: whenever ? 0 : Date.now() })),
    undo: () => turnTo(undo(history)),
    redo: () => turnTo(redo(history)),
    /**
     * Somebody else changed the map, or put another one on the desk: no step leads from the one to
     * the other then.
     * @param {MapDocument} map @param {boolean} [another]
     */
    receive(map, another) {
      history = another ? begin(map) : note(history, map);
      for (const tell of views) tell();
    },
    /** @param {() => void} tell @returns {() => void} how to leave again */
    watch(tell) {
      views.add(tell);
      return () => views.delete(tell);
    },
  };
}
