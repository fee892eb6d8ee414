/**
 * The keys of the sheet, as a table: one entry a key. How they are shown: extras/shown_keys.js.
 *
 * An entry says when it counts; what it does gives true when it took the key. The sheet stops
 * everything that it uses, or that a notebook would use, at its root; Ctrl+S and its like pass.
 */
import * as act from './acts.js';
import { DIRECTIONS, nextTowards } from './aside.js';
import { keyOf } from './editing.js';
import { inOrder } from './flow.js';

/** @typedef {import('./editing.js').Editing} Editing */
/** @typedef {ReadonlyMap<string, import('./geometry.js').Box>} Boxes */
/** @typedef {import('./scene.js').Scene} Scene */
/** @typedef {(on: Editing, event: KeyboardEvent, boxes: Boxes, scene: Scene) => boolean} Take */
/** @typedef {{ keys: string[], take: Take, looks?: true }} Entry `looks`: it changes nothing */

const STEP = 10;
const STRIDE = 50;

/** @param {Editing} on */
const party = ({ state: { chosen } }) => (chosen?.what === 'party' ? chosen.id : undefined);
/** @param {Editing} on */
const link = ({ state: { chosen } }) => (chosen?.what === 'link' ? chosen.id : undefined);
/** @param {string | undefined} id @param {(id: string) => void} take */
const given = (id, take) => id !== undefined && (take(id), true);

/** @type {Entry[]} */
export const KEYS = [
  {
    keys: ['Tab'],
    looks: true,
    take: (on, event) => on.state.doing?.what === 'linking' && nextTarget(on, event.shiftKey),
  },
  {
    keys: ['n'],
    take: (on, _event, boxes) => (act.nameNewSomewhere(on, boxes), true),
  },
  {
    keys: ['Enter', ' '],
    take: (on, _event, boxes) =>
      takeTarget(on) ||
      given(party(on), (id) => act.rename(on, id)) ||
      given(link(on), (id) => act.askKindAgain(on, id)) ||
      (act.nameNewSomewhere(on, boxes), true),
  },
  {
    keys: ['F2'],
    take: (on) =>
      given(party(on), (id) => act.rename(on, id)) || given(link(on), (id) => act.askAbout(on, id)),
  },
  {
    keys: Object.keys(DIRECTIONS),
    take: (on, event, boxes) => towardsTarget(on, event, boxes) || push(on, event, boxes),
  },
  {
    keys: ['c', 'l'],
    take: (on) => given(party(on), (id) => act.beginLink(on, id)),
  },
  {
    keys: ['k'],
    take: (on) => given(link(on), (id) => act.askKindAgain(on, id)),
  },
  {
    keys: ['Delete', 'Backspace'],
    take: (on) => {
      const { chosen, spared } = on.state;
      if (chosen) act.remove(on, chosen);
      else if (spared) on.announce(`${on.words.hint_spared} ${on.words.keys_spared}`);
      return Boolean(chosen ?? spared);
    },
  },
  {
    keys: ['Ctrl+z'],
    take: (on) => (act.turn(on, 'undo'), true),
  },
  {
    keys: ['Ctrl+Shift+z', 'Ctrl+y'],
    take: (on) => (act.turn(on, 'redo'), true),
  },
  {
    keys: ['Escape'],
    looks: true,
    take: (on) => (on.state.doing ? act.dropWhatIsDone(on) : act.choose(on, null), true),
  },
  {
    keys: ['?'],
    looks: true,
    take: (on) => (on.show({ open: 'help', focus: 'help' }), true),
  },
];

/** The name of a key in the table above. @param {KeyboardEvent} event */
export function named(event) {
  const control = event.ctrlKey || event.metaKey ? 'Ctrl+' : '';
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return `${control}${control && event.shiftKey ? 'Shift+' : ''}${key}`;
}

/**
 * Let the sheet take a key. Gives true when it did.
 * @param {Editing} on @param {KeyboardEvent} event @param {Scene} scene
 */
export function takeKey(on, event, scene) {
  if (event.altKey || event.isComposing) return false;
  const name = named(event);
  const { spared } = on.state;
  // Any key that deletes nothing takes up what has the focus.
  if (spared && !on.state.chosen && !['Delete', 'Backspace', 'Tab', 'Shift', 'Escape'].includes(event.key)) {
    const [what, id] = spared.split(/:(.*)/);
    act.choose(on, /** @type {import('./editing.js').Thing} */ ({ what, id }));
    if (name === ' ') return true;
  }
  const { ground, chosen } = on.state;
  // Who has pointed at an empty place and writes means a name: its field opens, and takes the letter.
  if (ground && !chosen && !on.desk.still && /^\p{L}$/u.test(name)) {
    act.nameNew(on, ground);
    return false;
  }
  // What is being pushed along is put down before anything else happens to it.
  if (on.state.doing?.what === 'moving' && !(event.key in DIRECTIONS)) act.letGo(on);
  return [...on.extras.keys, ...KEYS].some(
    ({ keys, take, looks }) =>
      keys.includes(name) && (looks || !on.desk.still) && take(on, event, scene.cards, scene),
  );
}

/** Would a notebook do something with this key? Then it must not hear of it. @param {KeyboardEvent} event */
export const wouldReachNotebook = ({ key, ctrlKey, metaKey, shiftKey }) =>
  key !== 'Tab' &&
  (key === 'Enter' || key === 'Escape' || key in DIRECTIONS || !(ctrlKey || metaKey) ||
    (shiftKey ? 'z' : 'zyacxvd').includes(key.toLowerCase()));

/** @param {Editing} on @param {boolean} back */
function nextTarget(on, back) {
  const row = inOrder(on.map).parties;
  const nth = row.findIndex(({ id }) => id === target(on));
  const next = row[(nth + (back ? -1 : 1) + row.length) % row.length];
  return given(next?.id, (id) => aim(on, id));
}

/** @param {Editing} on @param {KeyboardEvent} event @param {Boxes} boxes */
function towardsTarget(on, event, boxes) {
  const { doing } = on.state;
  const direction = DIRECTIONS[event.key];
  if (doing?.what !== 'linking' || !direction) return false;
  given(nextTowards(boxes, target(on) ?? doing.from, direction), (id) => aim(on, id));
  return true;
}

/** @param {Editing} on */
function target({ state: { doing } }) {
  return doing?.what === 'linking' ? (doing.over ?? doing.from) : undefined;
}

/** @param {Editing} on @param {string} over */
function aim(on, over) {
  const { doing } = on.state;
  if (doing?.what !== 'linking') return;
  on.show({ doing: { ...doing, over }, focus: keyOf({ what: 'party', id: over }) });
}

/** @param {Editing} on */
function takeTarget(on) {
  const { doing } = on.state;
  if (doing?.what !== 'linking') return false;
  // Nobody has been pointed at yet: an arrow to oneself is drawn on purpose only.
  if (doing.over === undefined) act.beginLink(on, doing.from);
  else act.askKind(on, doing.from, doing.over);
  return true;
}

/** @param {Editing} on @param {KeyboardEvent} event @param {Boxes} boxes */
function push(on, event, boxes) {
  const direction = DIRECTIONS[event.key];
  const id = party(on);
  const box = id === undefined ? undefined : boxes.get(id);
  if (id === undefined || !box || !direction) return false;
  const far = event.shiftKey ? STRIDE : STEP;
  const { doing } = on.state;
  const [x, y] = doing?.what === 'moving' ? doing.at : [box.x, box.y];
  /** @type {import('./document.js').Point} */
  const at = [
    Math.max(box.w / 2, x + direction[0] * far),
    Math.max(box.h / 2, y + direction[1] * far),
  ];
  on.show({ doing: { what: 'moving', id, at, by: 'keys', along: act.alongWith(on, id) } });
  return true;
}
