/**
 * Where a page without Jupyter keeps its maps: in the browser, each under its name.
 *
 * 1. A page finds again the map that it held last; a new page takes a name that nobody has.
 * 2. Every map bears the stamp of its last writing. What another page wrote meanwhile stays as it
 *    is: one's own drawing then goes under a name beside it.
 * 3. What cannot be kept is told, and why: no room, or a browser that keeps nothing.
 */

/** @typedef {import('../document.js').MapDocument} MapDocument */
/** @typedef {Pick<Storage, 'getItem' | 'setItem' | 'key' | 'length'>} Store */
/** @typedef {{ stamp: string, map: MapDocument }} Kept */
/** @typedef {{ kept: boolean, aside?: string, why?: 'full' | 'forbidden' }} Outcome */

const MAP = 'clientkit map ';
const PAGE = 'clientkit page ';

/**
 * @param {() => Store} storage may throw, where nothing may be kept
 * @param {string} page by which this page knows itself again
 * @param {string} called what its first map is called
 * @param {() => string} stamped a stamp that nobody else has
 */
export function openShelf(storage, page, called, stamped) {
  let name = '';
  let seen = '';

  /** @param {string} key @returns {string | null} */
  const get = (key) => {
    try {
      return storage().getItem(key);
    } catch {
      return null;
    }
  };
  /** @param {string} wanted @returns {Kept | undefined} */
  const read = (wanted) => {
    try {
      const found = JSON.parse(get(MAP + wanted) ?? '');
      return found && found.map ? found : undefined;
    } catch {
      return undefined;
    }
  };
  /** @param {string} wanted */
  const free = (wanted) => {
    let found = wanted;
    for (let nth = 2; get(MAP + found) !== null; nth += 1) found = `${wanted} (${nth})`;
    return found;
  };
  /** @param {string} wanted @param {MapDocument} map @returns {string} the stamp */
  const write = (wanted, map) => {
    const stamp = stamped();
    storage().setItem(MAP + wanted, JSON.stringify({ stamp, map }));
    return stamp;
  };
  /** @param {string} wanted @returns {MapDocument | undefined} */
  const hold = (wanted) => {
    const found = read(wanted);
    [name, seen] = [wanted, found?.stamp ?? ''];
    return found?.map;
  };

  return {
    get name() {
      return name;
    },
    /** The map that this page held last, if there is one. */
    begin() {
      const last = get(PAGE + page);
      return last !== null && read(last) ? hold(last) : hold(free(called));
    },
    /** @param {MapDocument} map @returns {Outcome} */
    keep(map) {
      try {
        // One that is gone, because somebody emptied the browser, is simply written again.
        const theirs = read(name);
        const aside = theirs && theirs.stamp !== seen ? free(name) : undefined;
        const wanted = aside ?? name;
        seen = write(wanted, map);
        name = wanted;
        storage().setItem(PAGE + page, name);
        return { kept: true, aside };
      } catch (fault) {
        const full = /quota/i.test(String(/** @type {Error} */ (fault)?.name));
        return { kept: false, why: full ? 'full' : 'forbidden' };
      }
    },
    /** Keep a copy beside it; gives its name. @param {MapDocument} map */
    copy(map) {
      const wanted = free(name);
      write(wanted, map);
      return wanted;
    },
    /** The names of all maps of this browser. @returns {string[]} */
    names() {
      const keys = Array.from({ length: storage().length }, (_each, nth) => storage().key(nth) ?? '');
      return keys.filter((key) => key.startsWith(MAP)).map((key) => key.slice(MAP.length)).sort();
    },
    /** Whether a map of this name is there. @param {string} wanted */
    has: (wanted) => get(MAP + wanted) !== null,
    /** Turn to another map; a new one begins with `start`. @param {string} wanted @param {MapDocument} [start] */
    turn(wanted, start) {
      const map = hold(wanted);
      if (start) this.keep(start);
      else storage().setItem(PAGE + page, name);
      return start ?? map;
    },
    /** What another page has written into the map that is open here, if it has. */
    news() {
      const theirs = read(name);
      if (!theirs || theirs.stamp === seen) return undefined;
      seen = theirs.stamp;
      return theirs.map;
    },
  };
}
