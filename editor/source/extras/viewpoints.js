/**
 * Who the customers are, seen from somewhere: what a viewpoint of the map names, changed and compared.
 *
 * Pure values, like document.js. What this version does not know of a viewpoint is kept.
 */

/** @typedef {import('../document.js').MapDocument} MapDocument */
/** @typedef {{ id: string, who: import('../document.js').Text, names?: string[], words?: Record<string, import('../document.js').Text>, [key: string]: unknown }} Viewpoint */

/** @param {MapDocument} map @returns {Viewpoint[]} */
export const viewpointsOf = ({ viewpoints }) => (Array.isArray(viewpoints) ? viewpoints : []);

/** @param {MapDocument} map @param {string | undefined} id */
export const viewpointOf = (map, id) => viewpointsOf(map).find((view) => view.id === id);

/** @param {MapDocument} map @param {Viewpoint} view @returns {MapDocument} */
export const withViewpoint = (map, view) => ({ ...map, viewpoints: [...viewpointsOf(map), view] });

/** @param {MapDocument} map @param {string} id @returns {MapDocument} */
export const withoutViewpoint = (map, id) => ({
  ...map,
  viewpoints: viewpointsOf(map).filter((view) => view.id !== id),
});

/** @param {MapDocument} map @param {string} id @param {(view: Viewpoint) => Viewpoint} change @returns {MapDocument} */
const changed = (map, id, change) => ({
  ...map,
  viewpoints: viewpointsOf(map).map((view) => (view.id === id ? change(view) : view)),
});

/** Name a party, or no longer: the word for it then goes too. @param {MapDocument} map @param {string} id @param {string} party */
export const named = (map, id, party) =>
  changed(map, id, (view) => {
    const names = view.names ?? [];
    if (!names.includes(party)) return { ...view, names: [...names, party] };
    return worded({ ...view, names: names.filter((each) => each !== party) }, party, '');
  });

/** Say by which word a party is called. @param {MapDocument} map @param {string} id @param {string} party @param {string} word */
export const called = (map, id, party, word) => changed(map, id, (view) => worded(view, party, word));

/** @param {Viewpoint} view @param {string} party @param {string} word @returns {Viewpoint} */
function worded({ words = {}, ...view }, party, word) {
  const { [party]: _before, ...rest } = words;
  const now = word ? { ...rest, [party]: word } : rest;
  return Object.keys(now).length ? { ...view, words: now } : view;
}

/**
 * Who is named by one viewpoint, or by which of two.
 * @param {MapDocument} map @param {string | undefined} a @param {string | undefined} b
 * @returns {Map<string, 'one' | 'both' | 'a' | 'b'>}
 */
export function compared(map, a, b) {
  const [first, second] = [a, b].map((id) => viewpointOf(map, id)?.names ?? []);
  const two = Boolean(viewpointOf(map, b));
  /** @type {Map<string, 'one' | 'both' | 'a' | 'b'>} */
  const found = new Map();
  for (const { id } of map.parties) {
    const [by, other] = [first?.includes(id), second?.includes(id)];
    if (by && !two) found.set(id, 'one');
    else if (by || other) found.set(id, by && other ? 'both' : by ? 'a' : 'b');
  }
  return found;
}
