/**
 * The door for a page of its own: the editor without Jupyter and without Python.
 *
 * The page holds everything, asks nobody for anything, and keeps its maps in the browser.
 */
import { embed } from '../embed.js';
import { extras } from '../extras/index.js';
import { place } from '../layout/place.js';
import { fill } from '../words.js';
import { Paper } from './Paper.jsx';
import paper from './paper.css';
import { openShelf } from './shelf.js';

export { embed };

/** @typedef {import('../document.js').MapDocument} MapDocument */
/**
 * `said` holds what only a page says, in each language, beside the editor's own words.
 * @typedef {{
 *   language: string, words: Record<string, import('../words.js').Words>,
 *   said: Record<string, Record<string, string>>, map: MapDocument, name: string, page: string
 * }} Given
 */

const SPEAKS = 'clientkit language';

/** The centre of each party, as the page itself works it out. @param {{ parties: [string, number, number][], links: any[][] }} rooms */
const tidied = ({ parties, links }) =>
  Object.fromEntries(
    place(
      parties.map(([id, width, height]) => ({ id, width, height })),
      links.map(([id, source, target, width, above, below, weight, back]) => ({
        id, source, target, width, above, below, weight, back,
      })),
    ),
  );

/** @param {HTMLElement} element @param {Given} given */
export function start(element, { language, words, said, map: first, name, page }) {
  let speaks = remembered() ?? language;
  const shelf = openShelf(
    () => localStorage,
    page,
    name,
    () => Date.now() + Math.random().toString(36).slice(2),
  );
  const now = () => /** @type {import('../words.js').Words} */ (words[speaks]);
  const text = (/** @type {string} */ key, parts = {}) => fill(said[speaks]?.[key], { name: shelf.name, ...parts });
  let unkept = false;

  /** @param {MapDocument} map */
  const keep = (map) => {
    const { kept, aside, why = '' } = shelf.keep(map);
    unkept = !kept;
    if (!kept) return { kind: /** @type {const} */ ('problem'), text: text(why) };
    if (aside) return { kind: /** @type {const} */ ('problem'), text: text('aside') };
    return { kind: /** @type {const} */ ('saved'), text: text('kept') };
  };

  // In quotation marks: the build shortens names, and these are asked for as they are.
  /** @type {Record<string, (given: any) => any>} */
  const answers = {
    'tidy': tidied,
    'maps': () => ({ mine: shelf.names(), now: shelf.name }),
    'aside': () => (editor.map().parties.length ? { copied: shelf.copy(editor.map()) } : {}),
    'turn': (/** @type {{ name: string, new: boolean }} */ given) => {
      if (given.new && shelf.has(given.name)) throw new Error(text('taken', given));
      const { format, version } = first;
      const blank = { format, version, title: given.name, parties: [], links: [] };
      const map = shelf.turn(given.name, given.new ? blank : undefined);
      if (!map) throw new Error(text('gone', given));
      editor.receive(map, true);
      editor.say({ notice: { kind: 'told', text: text('kept') } });
      entitle();
    },
  };
  const ask = Object.assign(
    async (/** @type {string} */ what, /** @type {unknown} */ given) => answers[what]?.(given),
    {
      knows: Object.keys(answers),
      note: () => text('without'),
      items: () => [
        { id: 'print', label: text('print'), act: () => print() },
        ...Object.keys(words)
          .filter((other) => other !== speaks)
          .map((other) => ({ id: other, label: said[other]?.called ?? other, act: () => speak(other) })),
      ],
    },
  );

  const entitle = () => {
    document.documentElement.lang = speaks;
    document.title = shelf.name;
  };
  /** @param {string} other */
  const speak = (other) => {
    speaks = other;
    try {
      localStorage.setItem(SPEAKS, other);
    } catch {
      // Then the page speaks it until it is closed.
    }
    entitle();
    editor.say({ words: now(), notice: { kind: 'told', text: text(unkept ? 'forbidden' : 'kept') } });
  };

  const begun = shelf.begin();
  const editor = embed(element, {
    words: now(),
    document: begun ?? first,
    ask,
    extras: () => ({ ...extras, css: extras.css + paper, over: [...extras.over, Paper] }),
    onChange: (map) => editor.say({ notice: keep(map) }),
  });
  editor.say({ notice: begun || mayKeep() ? { kind: 'told', text: text('kept') } : { kind: 'problem', text: text('forbidden') } });
  entitle();
  // “Or press N”, says the empty sheet: it must hear it.
  const sheet = /** @type {SVGElement | null} */ (element.querySelector('[data-key="sheet"]'));
  if (document.activeElement === document.body && !editor.map().parties.length) sheet?.focus({ preventScroll: true });
  addEventListener('storage', () => {
    const theirs = shelf.news();
    if (theirs) editor.receive(theirs);
  });
  addEventListener('beforeunload', (event) => {
    if (unkept) event.preventDefault();
  });
  return editor;
}

function remembered() {
  try {
    return localStorage.getItem(SPEAKS);
  } catch {
    return null;
  }
}

function mayKeep() {
  try {
    localStorage.setItem('clientkit tries', '1');
    localStorage.removeItem('clientkit tries');
    return true;
  } catch {
    return false;
  }
}
