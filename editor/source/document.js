/**
 * The map as plain values, and every change that a person can make to it.
 *
 * A change gives a new document; what it does not touch is the same object as before, keys that
 * this version does not know included. Nothing here knows of a screen.
 */

/** @typedef {string | Record<string, string>} Text one text, or one for each language */
/** @typedef {[number, number]} Point centre of a party on the sheet, in px */
/** @typedef {{ id: string, label: Text, at?: Point, [key: string]: unknown }} Party */
/** @typedef {{ id: string, from: string, to: string, kind: string, [key: string]: unknown }} Link */
/**
 * @typedef {{
 *   format: string, version: number, title?: Text, me?: string,
 *   parties: readonly Party[], links: readonly Link[], [key: string]: unknown
 * }} MapDocument
 */
/**
 * What a kind of link is, as Python hands it over: its word, where its subject is written, and
 * which attributes only make sense for it.
 * @typedef {{ id: string, subject: string, attributes: string[] }} Kind
 */

/** @type {MapDocument} */
export const EMPTY = { format: 'clientkit-map', version: 1, parties: [], links: [] };

/**
 * What a text says in a language; in another one if need be.
 * @param {unknown} text
 * @param {string} language
 * @returns {string}
 */
export function say(text, language) {
  if (typeof text === 'string') return text;
  if (!text || typeof text !== 'object') return '';
  const said = /** @type {Record<string, string>} */ (text);
  return said[language] ?? said.en ?? Object.values(said)[0] ?? '';
}

/** @param {MapDocument} map @param {string | undefined} id */
export const partyOf = (map, id) => map.parties.find((party) => party.id === id);

/** @param {MapDocument} map @param {string | undefined} id */
export const linkOf = (map, id) => map.links.find((link) => link.id === id);

/**
 * What a person sees first of what became different: what is new, else what is not as before.
 * @param {MapDocument} before @param {MapDocument} after
 * @returns {{ what: 'party' | 'link', id: string } | undefined}
 */
export function changed(before, after) {
  const of = (/** @type {MapDocument} */ map) =>
    [/** @type {const} */ ('party'), /** @type {const} */ ('link')].flatMap((what) =>
      map[what === 'party' ? 'parties' : 'links'].map((is) => ({ what, id: is.id, is })),
    );
  const had = new Map(of(before).map(({ what, id, is }) => [what + id, is]));
  const now = of(after);
  const was = (/** @type {(typeof now)[0]} */ { what, id }) => had.get(what + id);
  return now.find((one) => !was(one)) ?? now.find((one) => was(one) !== one.is);
}

/**
 * An id that nothing on the map has had: one more than the highest, never a gap.
 * @param {MapDocument} map
 * @param {'p' | 'l'} letter
 */
export function nextId(map, letter) {
  const named = new RegExp(`"${letter}(\\d+)"`, 'g');
  const numbers = [...JSON.stringify(map).matchAll(named)].map((found) => Number(found[1]));
  return `${letter}${1 + numbers.reduce((a, b) => Math.max(a, b), 0)}`;
}

/**
 * Put a party on the sheet. The first one of a map is the person who draws it.
 * @param {MapDocument} map
 * @param {{ id: string, label: string, at: Point }} party
 * @returns {MapDocument}
 */
export function addParty(map, party) {
  const first = map.parties.length === 0 && map.me === undefined;
  const me = first ? { me: party.id } : {};
  return { ...map, ...me, parties: [...map.parties, { ...party, at: whole(party.at) }] };
}

/**
 * Put a party somewhere else, and others as far from where they were.
 * @param {MapDocument} map @param {string} id @param {Point} at @param {readonly string[]} [along]
 * @returns {MapDocument}
 */
export function moveParty(map, id, at, along = []) {
  const was = partyOf(map, id)?.at;
  const [x, y] = was ?? at;
  const is = whole(at);
  if (`${was}` === `${is}`) return map;
  return {
    ...map,
    parties: map.parties.map((party) => {
      const { at: [px, py] = [0, 0] } = party;
      if (party.id === id) return { ...party, at: is };
      return along.includes(party.id) ? { ...party, at: whole([px + at[0] - x, py + at[1] - y]) } : party;
    }),
  };
}

/**
 * Give a party another name; it is then the same in every language.
 * @param {MapDocument} map @param {string} id @param {string} label
 * @returns {MapDocument}
 */
export function renameParty(map, id, label) {
  return withParty(map, id, (party) => ({ ...party, label }));
}

/**
 * Take a party off the map, with its links and every mention of it. Who is inside it, or another
 * hat of it, stays so: its name is then kept among the groups, as Python keeps it.
 * @param {MapDocument} map @param {string} id
 * @returns {MapDocument}
 */
export function removeParty(map, id) {
  const gone = map.links.filter((link) => link.from === id || link.to === id);
  let left = gone.reduce((rest, link) => removeLink(rest, link.id), map);
  left = { ...left, parties: left.parties.filter((party) => party.id !== id) };
  left.links = left.links.map((link) => without(link, 'on_behalf_of', id));
  if (left.me === id) delete left.me;
  const groups = /** @type {Record<string, Text>} */ (map.groups ?? {});
  const leaving = partyOf(map, id);
  if (leaving && !(id in groups) && left.parties.some((p) => p.inside === id || p.same_as === id))
    left.groups = { ...groups, [id]: leaving.label };
  if (Array.isArray(left.viewpoints)) left.viewpoints = left.viewpoints.map((v) => unseen(v, id));
  return left;
}

/**
 * Draw an arrow.
 * @param {MapDocument} map
 * @param {Link} link
 * @returns {MapDocument}
 */
export const connect = (map, link) => ({ ...map, links: [...map.links, link] });

/** @param {MapDocument} map @param {string} id @returns {MapDocument} */
export function removeLink(map, id) {
  const links = map.links.filter((link) => link.id !== id);
  return { ...map, links: links.map((link) => without(link, 'because_of', id)) };
}

/**
 * Say that an arrow is of another kind. Its subject stays; what made sense for the old kind only
 * goes, and what is said to rest on an ask no longer rests on what asks nothing now.
 * @param {MapDocument} map @param {string} id @param {Kind} was @param {Kind} becomes
 * @returns {MapDocument}
 */
export function changeKind(map, id, was, becomes) {
  if (was.id === becomes.id) return map;
  const changed = withLink(map, id, (link) => {
    const entries = Object.entries(link)
      .map(([key, value]) => [key === was.subject ? becomes.subject : key, value])
      .filter(([key]) => {
        const name = /** @type {string} */ (key);
        return name === becomes.subject || !was.attributes.includes(name);
      });
    return { .../** @type {Link} */ (Object.fromEntries(entries)), kind: becomes.id };
  });
  return { ...changed, links: changed.links.map((link) => without(link, 'because_of', id)) };
}

/**
 * Let an arrow start or end somewhere else.
 * @param {MapDocument} map @param {string} id @param {{ from?: string, to?: string }} ends
 * @returns {MapDocument}
 */
export function redirect(map, id, ends) {
  return withLink(map, id, (link) => ({ ...link, ...ends }));
}

/**
 * Say what an arrow is about; nothing said takes the subject out.
 * @param {MapDocument} map @param {string} id @param {string} key @param {string} subject
 * @returns {MapDocument}
 */
export function describe(map, id, key, subject) {
  return withLink(map, id, (link) => {
    const { [key]: _before, ...rest } = link;
    return /** @type {Link} */ (subject ? { ...rest, [key]: subject } : rest);
  });
}

/**
 * One thing of a list changed; the very same map when it said so already, so that nobody takes back
 * what changed nothing.
 * @param {'parties' | 'links'} part
 */
const changing =
  (part) =>
  (/** @type {MapDocument} */ map, /** @type {string} */ id, /** @type {(one: any) => object} */ change) => {
    const list = /** @type {readonly { id: string }[]} */ (map[part]);
    const was = list.find((one) => one.id === id);
    const is = was && change(was);
    return !is || JSON.stringify(is) === JSON.stringify(was)
      ? map
      : { ...map, [part]: list.map((one) => (one === was ? is : one)) };
  };

/** @type {(map: MapDocument, id: string, change: (party: Party) => Party) => MapDocument} */
const withParty = changing('parties');
/** @type {(map: MapDocument, id: string, change: (link: Link) => Link) => MapDocument} */
const withLink = changing('links');

/** @template {Record<string, unknown>} T @param {T} thing @param {string} key @param {string} id */
function without(thing, key, id) {
  if (thing[key] !== id) return thing;
  const { [key]: _gone, ...rest } = thing;
  return /** @type {T} */ (rest);
}

/** @param {Record<string, unknown>} viewpoint @param {string} id */
function unseen(viewpoint, id) {
  const left = { ...without(viewpoint, 'party', id) };
  if (Array.isArray(left.names)) left.names = left.names.filter((named) => named !== id);
  if (left.words && typeof left.words === 'object') {
    const { [id]: _gone, ...words } = /** @type {Record<string, unknown>} */ (left.words);
    left.words = words;
  }
  return left;
}

/** @param {Point} at @returns {Point} whole px: what a person sees, and what a diff shows */
function whole([x, y]) {
  return [Math.round(x), Math.round(y)];
}
