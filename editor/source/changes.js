/**
 * What became different between two maps, said in few words: a thousand parties need not travel
 * because one was moved. Python reads the same, in `clientkit/editor/changes.py`.
 */

/** @typedef {import('./document.js').MapDocument} MapDocument */
/**
 * The things that changed or came at the end of their list, each with its place there; or the
 * whole map, when that does not say it.
 * @typedef {{ whole?: MapDocument, parts?: Record<string, [number, unknown][]> }} Change
 */

/** @param {MapDocument} before @param {MapDocument} now @returns {Change} */
export function changeOf(before, now) {
  /** @type {Record<string, [number, unknown][]>} */
  const parts = {};
  for (const part in { ...before, ...now }) {
    const [was, is] = [before[part], now[part]];
    if (was === is) continue;
    if (!Array.isArray(was) || !Array.isArray(is) || was.some(({ id }, nth) => is[nth]?.id !== id)) return { whole: now };
    parts[part] = is.flatMap((each, nth) => (each === was[nth] ? [] : [[nth, each]]));
  }
  return { parts };
}

/** The map after a change. @param {MapDocument} map @param {Change} change @returns {MapDocument} */
export function applied(map, { whole, parts }) {
  if (whole) return whole;
  const now = /** @type {Record<string, any>} */ ({ ...map });
  for (const part in parts) {
    now[part] = [...now[part]];
    for (const [nth, each] of parts[part] ?? []) now[part][nth] = each;
  }
  return /** @type {MapDocument} */ (now);
}
