/** What one can do in the editor, however one asks for it: by pointer, key, button or table. */
import * as document from './document.js';
import { freePlace } from './aside.js';
import { keyOf } from './editing.js';
import { inOrder } from './flow.js';
import { fill, kindOf, linkSentence, nameOf, subjectOf } from './words.js';

/** @typedef {import('./editing.js').Editing} Editing */
/** @typedef {import('./editing.js').Thing} Thing */
/** @typedef {import('./document.js').Point} Point */
/** @typedef {ReadonlyMap<string, import('./geometry.js').Box>} Boxes */

/** @param {Editing} on @param {Thing | null} thing @param {boolean} [focus] */
export function choose(on, thing, focus = true) {
  const wanted = focus && thing ? { focus: keyOf(thing) } : {};
  on.show({ chosen: thing, spared: undefined, made: undefined, ground: undefined, marked: [], doing: null, ...wanted });
}

/** What an act is about: what is chosen, and with it what was chosen together. @param {Editing} on */
export function those({ state: { chosen, marked } }) {
  if (!chosen) return [];
  return marked.some((thing) => keyOf(thing) === keyOf(chosen)) ? marked : [chosen];
}

/** The other parties that move with one. @param {Editing} on @param {string} id */
export function alongWith(on, id) {
  const all = those(on).flatMap((thing) => (thing.what === 'party' ? thing.id : []));
  return all.includes(id) ? all.filter((other) => other !== id) : [];
}

/**
 * Open the name field of a party to be. An arrow to it may have been begun: its kind comes next.
 * @param {Editing} on @param {Point} at @param {string} [from]
 */
export const nameNew = (on, at, from) =>
  on.show({ chosen: null, ground: undefined, doing: { what: 'naming', at, text: '', from }, focus: 'name' });

/** The same, where there is room for it. @param {Editing} on @param {Boxes} boxes */
export function nameNewSomewhere(on, boxes) {
  const { chosen, room, doing } = on.state;
  const near = chosen?.what === 'party' ? boxes.get(chosen.id) : undefined;
  const from = doing?.what === 'linking' ? doing.from : undefined;
  nameNew(on, freePlace(boxes.values(), room.w, near), from);
}

/** Open the name field of a party. @param {Editing} on @param {string} id */
export function rename(on, id) {
  const party = document.partyOf(on.map, id);
  if (!party) return;
  const text = document.say(party.label, on.words.language);
  const doing = { what: /** @type {const} */ ('naming'), id, at: party.at ?? [0, 0], text };
  on.show({ chosen: { what: 'party', id }, doing, focus: 'name' });
}

/**
 * Take the name that was typed. Without one, a party to be does not come to be.
 * @param {Editing} on @param {string} typed @param {boolean} [focus] put it on the party again
 */
export function takeName(on, typed, focus = true) {
  const { doing } = on.state;
  if (doing?.what !== 'naming') return;
  const label = typed.replace(/[ \t]+/g, ' ').trim();
  const { map, words } = on;
  if (doing.link) {
    choose(on, { what: 'link', id: doing.link }, focus);
    if (doing.step) on.show({ made: doing.link });
    return amend(on, doing.link, { about: label }, doing.step);
  }
  if (!label) return dropWhatIsDone(on, focus);
  const id = doing.id ?? document.nextId(map, 'p');
  choose(on, { what: 'party', id }, focus);
  if (doing.id === undefined) {
    on.desk.act(document.addParty(map, { id, label, at: doing.at }), id, true);
    on.announce(fill(words.said_added, { name: label }));
    on.show({ made: id });
    if (doing.from) askKind(on, doing.from, id, id, focus);
  } else if (label !== doing.text) giveName(on, id, label);
}

/** @param {Editing} on @param {string} id @param {string} label */
export function giveName(on, id, label) {
  on.desk.act(document.renameParty(on.map, id, label));
  on.announce(fill(on.words.said_renamed, { name: label }));
}

/** Open the field for what an arrow is about. @param {Editing} on @param {string} id @param {string} [step] */
export function askAbout(on, id, step) {
  const link = document.linkOf(on.map, id);
  if (!link) return;
  const text = subjectOf(link, on.words);
  const doing = { what: /** @type {const} */ ('naming'), link: id, at: /** @type {Point} */ ([0, 0]), text, step };
  on.show({ chosen: { what: 'link', id }, doing, focus: 'name' });
}

/**
 * Add a party from the list, beside the chosen one. The focus is left where it is going.
 * @param {Editing} on @param {Boxes} boxes @param {string} typed
 */
export function addByName(on, boxes, typed) {
  if (!typed.trim()) return;
  nameNewSomewhere(on, boxes);
  on.show({ focus: null });
  takeName(on, typed, false);
}

/** Put down what one is in the middle of. @param {Editing} on @param {boolean} [focus] */
export function dropWhatIsDone(on, focus = true) {
  const { doing, chosen } = on.state;
  const from = doing && 'from' in doing && doing.from ? { what: /** @type {const} */ ('party'), id: doing.from } : null;
  const back = (doing?.what === 'choosing' && doing.link ? chosen : from) ?? chosen;
  on.show({ doing: null, chosen: back, ...(focus ? { focus: back ? keyOf(back) : 'sheet' } : {}) });
}

/** Begin an arrow whose target comes next. @param {Editing} on @param {string} from */
export function beginLink(on, from) {
  const chosen = { what: /** @type {const} */ ('party'), id: from };
  on.show({ chosen, doing: { what: 'linking', from }, focus: keyOf(chosen) });
  on.announce(fill(`${on.words.hint_linking} ${on.words.keys_linking}`, { name: nameOf(on.map, from, on.words) }));
}

/**
 * Ask which kind the arrow is to be.
 * @param {Editing} on @param {string} from @param {string} to
 * @param {string} [step] the step that made the other party @param {boolean} [focus]
 */
export const askKind = (on, from, to, step, focus = true) =>
  on.show({ doing: { what: 'choosing', from, to, step }, ...(focus ? { focus: 'kind' } : {}) });

/** Ask which kind an arrow is to become. @param {Editing} on @param {string} id */
export function askKindAgain(on, id) {
  const link = document.linkOf(on.map, id);
  if (!link) return;
  const { from, to } = link;
  const chosen = { what: /** @type {const} */ ('link'), id };
  on.show({ chosen, doing: { what: 'choosing', from, to, link: id }, focus: 'kind' });
}

/** Take the kind that was chosen. @param {Editing} on @param {string} kind */
export function takeKind(on, kind) {
  const { doing } = on.state;
  if (doing?.what !== 'choosing') return;
  const { from, to, link: known, step } = doing;
  const id = known ?? document.nextId(on.map, 'l');
  choose(on, { what: 'link', id });
  if (known) amend(on, id, { kind });
  else {
    on.desk.act(document.connect(on.map, { id, from, to, kind }), step ?? id, true);
    on.show({ made: id });
    askAbout(on, id, step ?? id);
  }
  const link = document.linkOf(on.map, id);
  if (link) on.announce(linkSentence(on.map, link, on.words));
}

/**
 * Say something else of an arrow: where it starts or ends, its kind, what it is about.
 * @param {Editing} on @param {string} id
 * @param {{ from?: string, to?: string, kind?: string, about?: string }} change
 * @param {string} [step] the step that it belongs to
 */
export function amend(on, id, { kind, about, ...ends }, step) {
  const link = document.linkOf(on.map, id);
  if (!link) return;
  const was = kindOf(on.words, link.kind);
  let map = on.map;
  if (kind) map = document.changeKind(map, id, was, kindOf(on.words, kind));
  else if (about === undefined) map = document.redirect(map, id, ends);
  else if (about !== subjectOf(link, on.words)) map = document.describe(map, id, was.subject, about);
  on.desk.act(map, step, true);
}

/**
 * Add an arrow from the table.
 * @param {Editing} on @param {{ from: string, to: string, kind: string, about: string }} row
 */
export function addArrow(on, { about, ...ends }) {
  const link = { id: document.nextId(on.map, 'l'), ...ends };
  const { subject } = kindOf(on.words, link.kind);
  on.desk.act(document.describe(document.connect(on.map, link), link.id, subject, about));
  on.show({ chosen: { what: 'link', id: link.id }, focus: 'new-arrow' });
  on.announce(linkSentence(on.map, link, on.words));
}

/**
 * What comes after a party or an arrow, or before it when it is the last; beside the last arrow, its
 * first party.
 * @param {import('./document.js').MapDocument} map @param {Thing} thing @returns {Thing | null}
 */
function neighbour(map, { what, id }) {
  const { parties, links } = inOrder(map);
  const row = what === 'party' ? parties : links;
  const nth = row.findIndex((one) => one.id === id);
  const next = row[nth + 1] ?? row[nth - 1];
  if (next) return { what, id: next.id };
  const link = what === 'link' && document.linkOf(map, id);
  return link ? { what: 'party', id: link.from } : null;
}

/** Delete something, and all that is chosen with it. @param {Editing} on @param {Thing} thing @param {boolean} [inTable] stay there */
export function remove(on, thing, inTable) {
  const { map, words } = on;
  const all = inTable ? [thing] : those(on);
  const name = all.map(({ what, id }) => {
    const link = what === 'link' && document.linkOf(map, id);
    return link ? linkSentence(map, link, words) : nameOf(map, id, words);
  });
  /** @param {import('./document.js').MapDocument} from @param {Thing} one */
  const less = (from, { what, id }) =>
    what === 'party' ? document.removeParty(from, id) : document.removeLink(from, id);
  const rest = all.filter((one) => keyOf(one) !== keyOf(thing)).reduce(less, map);
  // The focus goes to what comes next, so that the keys go on working; but nobody has chosen it, and
  // the same key once more must not delete it.
  const after = neighbour(rest, thing);
  const spared = after ? keyOf(after) : undefined;
  const end = thing.what === 'link' ? 'new-arrow' : 'new-party';
  const focus = inTable ? (after?.what === thing.what ? `row ${spared}` : end) : (spared ?? 'sheet');
  on.show({ chosen: null, spared, marked: [], doing: null, focus });
  on.desk.act(less(rest, thing));
  on.announce(fill(words.said_removed, { name: name.join(', ') }));
}

/** Let go of a party that was moved. @param {Editing} on */
export function letGo(on) {
  const { doing } = on.state;
  if (doing?.what !== 'moving') return;
  on.show({ doing: null, made: undefined });
  const burst = doing.by === 'keys' ? `keys ${doing.id}` : undefined;
  on.desk.act(document.moveParty(on.map, doing.id, doing.at, doing.along), burst);
}

/**
 * Undo or redo, and choose what came back or became different; or else what was beside it.
 * @param {Editing} on @param {'undo' | 'redo'} way @param {boolean} [focus]
 */
export function turn(on, way, focus = true) {
  if (on.state.doing) dropWhatIsDone(on, focus);
  const before = on.map;
  const was = on.state.chosen;
  const link = was?.what === 'link' && document.linkOf(before, was.id);
  const beside = link ? { what: /** @type {const} */ ('party'), id: link.from } : was && neighbour(before, was);
  const turned = on.desk[way]();
  if (turned) {
    const there = document.changed(before, on.map) ?? on.state.chosen ?? beside;
    on.show({ chosen: there, ...(focus ? { focus: there ? keyOf(there) : 'sheet' } : {}) });
  }
  on.announce(on.extras.turned?.(on, before, way) ?? on.words[`said_${turned ? '' : 'no_'}${way}`]);
}
