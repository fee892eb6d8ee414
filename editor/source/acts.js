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
  on.show({ chosen: thing, doing: null, ...wanted });
}

/** Open the name field of a party to be. @param {Editing} on @param {Point} at */
export const nameNew = (on, at) =>
  on.show({ chosen: null, doing: { what: 'naming', at, text: '' }, focus: 'name' });

/** The same, where there is room for it. @param {Editing} on @param {Boxes} boxes */
export function nameNewSomewhere(on, boxes) {
  const { chosen, room } = on.state;
  const near = chosen?.what === 'party' ? boxes.get(chosen.id) : undefined;
  nameNew(on, freePlace(boxes.values(), room.w, near));
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
  if (!label) return dropWhatIsDone(on, focus);
  const { map, words } = on;
  const id = doing.id ?? document.nextId(map, 'p');
  choose(on, { what: 'party', id }, focus);
  if (doing.id === undefined) {
    on.desk.act(document.addParty(map, { id, label, at: doing.at }));
    on.announce(fill(words.said_added, { name: label }));
  } else if (label !== doing.text) giveName(on, id, label);
}

/** @param {Editing} on @param {string} id @param {string} label */
export function giveName(on, id, label) {
  on.desk.act(document.renameParty(on.map, id, label));
  on.announce(fill(on.words.said_renamed, { name: label }));
}

/** Add a party from the list, beside the chosen one. @param {Editing} on @param {Boxes} boxes @param {string} typed */
export function addByName(on, boxes, typed) {
  nameNewSomewhere(on, boxes);
  takeName(on, typed, false);
  on.show({ focus: 'new-party' });
}

/** Put down what one is in the middle of. @param {Editing} on @param {boolean} [focus] */
export function dropWhatIsDone(on, focus = true) {
  const { doing, chosen } = on.state;
  const from = doing && 'from' in doing ? { what: /** @type {const} */ ('party'), id: doing.from } : null;
  const back = (doing?.what === 'choosing' && doing.link ? chosen : from) ?? chosen;
  on.show({ doing: null, chosen: back, ...(focus ? { focus: back ? keyOf(back) : 'sheet' } : {}) });
}

/** Begin an arrow whose target comes next. @param {Editing} on @param {string} from */
export function beginLink(on, from) {
  const chosen = { what: /** @type {const} */ ('party'), id: from };
  on.show({ chosen, doing: { what: 'linking', from }, focus: keyOf(chosen) });
  on.announce(fill(on.words.hint_linking, { name: nameOf(on.map, from, on.words) }));
}

/** Ask which kind the arrow is to be. @param {Editing} on @param {string} from @param {string} to */
export const askKind = (on, from, to) =>
  on.show({ doing: { what: 'choosing', from, to }, focus: 'kind' });

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
  const { from, to } = doing;
  const id = doing.link ?? document.nextId(on.map, 'l');
  choose(on, { what: 'link', id });
  if (doing.link) amend(on, id, { kind });
  else on.desk.act(document.connect(on.map, { id, from, to, kind }));
  const link = document.linkOf(on.map, id);
  if (link) on.announce(linkSentence(on.map, link, on.words));
}

/**
 * Say something else of an arrow: where it starts or ends, its kind, what it is about.
 * @param {Editing} on @param {string} id
 * @param {{ from?: string, to?: string, kind?: string, about?: string }} change
 */
export function amend(on, id, { kind, about, ...ends }) {
  const link = document.linkOf(on.map, id);
  if (!link) return;
  const was = kindOf(on.words, link.kind);
  let map = on.map;
  if (kind) map = document.changeKind(map, id, was, kindOf(on.words, kind));
  else if (about === undefined) map = document.redirect(map, id, ends);
  else if (about !== subjectOf(link, on.words)) map = document.describe(map, id, was.subject, about);
  on.desk.act(map);
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

/** @param {Editing} on @param {Thing} thing @param {boolean} [focus] */
export function remove(on, thing, focus = true) {
  const { map, words } = on;
  const order = inOrder(map);
  const row = thing.what === 'party' ? order.parties : order.links;
  const nth = row.findIndex((one) => one.id === thing.id);
  if (nth < 0) return;
  const link = thing.what === 'link' && document.linkOf(map, thing.id);
  const name = link ? linkSentence(map, link, words) : nameOf(map, thing.id, words);
  // The focus goes to what comes next, so that the keys go on working.
  const next = row[nth + 1] ?? row[nth - 1];
  const after = next
    ? { what: thing.what, id: next.id }
    : link
      ? { what: /** @type {const} */ ('party'), id: link.from }
      : null;
  on.show({ chosen: after, doing: null, ...(focus ? { focus: after ? keyOf(after) : 'sheet' } : {}) });
  on.desk.act(
    thing.what === 'party'
      ? document.removeParty(map, thing.id)
      : document.removeLink(map, thing.id),
  );
  on.announce(fill(words.said_removed, { name }));
}

/** Let go of a party that was moved. @param {Editing} on */
export function letGo(on) {
  const { doing } = on.state;
  if (doing?.what !== 'moving') return;
  on.show({ doing: null });
  const burst = doing.by === 'keys' ? `keys ${doing.id}` : undefined;
  on.desk.act(document.moveParty(on.map, doing.id, doing.at), burst);
}

/** @param {Editing} on @param {'undo' | 'redo'} way */
export function turn(on, way) {
  if (on.state.doing) dropWhatIsDone(on);
  const turned = on.desk[way]();
  on.announce(turned ? on.words[`said_${way}`] : on.words[`said_no_${way}`]);
}
