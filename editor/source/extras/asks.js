/** What whoever keeps the map can tell, and what is told to the person. */

/** @typedef {import('../editing.js').Editing} Editing */

/** Whether there is somebody who can tell this: without Python, some of it nobody can. @param {Editing} on @param {string} what */
export const can = (on, what) => on.desk.ask.knows?.includes(what) ?? true;

/**
 * Tell the person how something went, until they close it.
 * @param {Editing} on @param {string} text @param {'told' | 'problem'} [kind]
 */
export function tell(on, text, kind = 'told') {
  on.show({ open: null, told: { text, kind } });
}

/** @param {unknown} why */
export const reason = (why) => (why instanceof Error ? why.message : String(why));

/** Close what is open, and go back to the button of the menu. @param {Editing} on */
export const backToMenu = (on) => on.show({ open: null, focus: 'bar:menu' });

/** What this browser remembers of its person; some let nothing be remembered. @param {string} key */
export function remembered(key) {
  try {
    return localStorage.getItem(`clientkit ${key}`) ?? '';
  } catch {
    return '';
  }
}

/** @param {string} key @param {string} value */
export function remember(key, value) {
  try {
    localStorage.setItem(`clientkit ${key}`, value);
  } catch {
    // Then it is so until the page is closed.
  }
}
