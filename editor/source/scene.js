/** What stands on the sheet: boxes with their lines, arrows with their words, the sheet's size. */
import { arrange } from './arrangement.js';
import { moveParty, say } from './document.js';
import { inOrder } from './flow.js';
import { writtenOn } from './words.js';
import { wrap } from './wrap.js';

/** @typedef {import('./document.js').MapDocument} MapDocument */
/** @typedef {import('./document.js').Party} Party */
/** @typedef {import('./document.js').Link} Link */
/** @typedef {import('./geometry.js').Box} Box */
/** @typedef {Box & { lines: string[], party: Party }} Card a party as it is drawn */
/** @typedef {{ w: number, h: number, up: number, verb: string, about: string[], signs: Sign[] }} Label the words of a link */
/** @typedef {import('./words.js').Mark & { w: number }} Sign */
/**
 * @typedef {{
 *   cards: Map<string, Card>, arrows: Map<string, import('./arrangement.js').Placed>,
 *   labelOf: (link: Link) => Label, parties: Party[], links: Link[],
 *   left: number, top: number, width: number, height: number, still?: Scene
 * }} Scene
 */

export const NAME_FONT = '500 14px';
export const [VERB_FONT, WORD_FONT] = ['600 12px', '12px'];
export const LINE = 18;
export const WORD_LINE = 15;
/** Room that the sign of a party takes beside its name, and that of a mark beside its word. */
export const [ICON, SIGN] = [16, 15];
/** An empty sheet is so high; a map may make it higher. */
const LEAST = 460;
/** More arrows than that are a large map. */
const MANY = 300;
const [NAME_WIDTH, WORD_WIDTH, MARGIN] = [136, 106, 32];

/**
 * A scene painter for one view. It paints again only what changed.
 * @param {(text: string, font: string) => number} measure width of a text in px
 */
export function paintsScenes(measure) {
  /** @type {WeakMap<Party, Card>} */
  let cards = new WeakMap();
  /** @type {WeakMap<Link, Label>} */
  let labels = new WeakMap();
  /** @type {{ map: MapDocument, words: unknown, scene: Scene } | undefined} */
  let last;

  /** @param {Party} party @param {string} language @returns {Card} */
  const card = (party, language) => {
    const known = cards.get(party);
    if (known) return known;
    const name = (/** @type {string} */ text) => measure(text, NAME_FONT);
    const lines = wrap(say(party.label, language), NAME_WIDTH, name);
    const [x, y] = party.at ?? [0, 0];
    const w = Math.max(104, Math.ceil(Math.max(...lines.map(name))) + 34 + ICON);
    const made = { x, y, w, h: Math.max(50, lines.length * LINE + 26), lines, party };
    cards.set(party, made);
    return made;
  };

  return {
    /**
     * @param {MapDocument} map @param {import('./words.js').Words} words
     * @param {{ id: string, at: import('./geometry.js').Point, along?: readonly string[] }} [moving] not yet let go
     * @returns {Scene}
     */
    paint(map, words, moving) {
      if (last?.words !== words) {
        cards = new WeakMap();
        labels = new WeakMap();
        last = undefined;
      }
      /** @param {Link} link @returns {Label} */
      const labelOf = (link) => {
        const known = labels.get(link);
        if (known) return known;
        const word = (/** @type {string} */ text) => measure(text, WORD_FONT);
        const { verb, ...on } = writtenOn(link, words);
        const signs = on.signs.map((mark) => ({ ...mark, w: word(mark.word) + SIGN }));
        const about = wrap(on.about, WORD_WIDTH, word, 3).filter(Boolean);
        const w = Math.ceil(Math.max(measure(verb, VERB_FONT), ...about.map(word), ...signs.map((mark) => mark.w))) + 14;
        // The line runs between its word, above, and what it is about, below.
        const under = about.length + signs.length;
        const below = under && 4 + under * WORD_LINE;
        const made = { w, h: 18 + below, up: under ? (18 - below) / 2 : 10, verb, about, signs };
        labels.set(link, made);
        return made;
      };
      /** @param {MapDocument} shown @param {Parameters<typeof arrange>[3]} [still] */
      const whole = (shown, still) => {
        const boxes = new Map(shown.parties.map((p) => [p.id, card(p, words.language)]));
        const arrows = arrange(shown.links, boxes, labelOf, still);
        // What lies as it did is the same: it is not drawn again.
        for (const [id, placed] of arrows) {
          const before = last?.scene.arrows.get(id);
          if (before && alike(before, placed)) arrows.set(id, before);
        }
        return { cards: boxes, arrows, labelOf };
      };
      if (last?.map !== map) {
        // On a large map only what moved is placed anew, or one would wait for all the rest.
        const was = new Set(last?.map.parties);
        const moved = map.parties.filter((party) => !was.has(party)).map(({ id }) => id);
        const kept = map.links.length > MANY && last?.map.links === map.links && last.scene.arrows;
        const scene = whole(map, kept ? { kept, moved } : undefined);
        last = { map, words, scene: { ...scene, ...inOrder(map), ...extent(scene) } };
      }
      const { scene } = /** @type {NonNullable<typeof last>} */ (last);
      if (!moving) return scene;
      // `still` is the same one as long as nothing but this party moves.
      const { id, at, along = [] } = moving;
      const kept = { kept: scene.arrows, moved: [id, ...along] };
      return { ...scene, ...whole(moveParty(map, id, at, along), kept), still: scene };
    },
  };
}

/** @typedef {import('./arrangement.js').Placed} Placed */

/** @param {Placed} a @param {Placed} b */
const alike = (a, b) =>
  a === b || (a.link === b.link && spread(a.words) === spread(b.words) && a.curve.path(0) === b.curve.path(0));
/** @param {import('./geometry.js').Box} box */
const spread = ({ x, y, w, h }) => `${[x, y, w, h]}`;

/** @param {Pick<Scene, 'cards' | 'arrows'>} scene */
function extent({ cards, arrows }) {
  const all = [...cards.values(), ...[...arrows.values()].map(({ words }) => words)];
  const left = Math.min(0, ...all.map((box) => box.x - box.w / 2 - MARGIN));
  const top = Math.min(0, ...all.map((box) => box.y - box.h / 2 - MARGIN));
  const right = Math.max(...all.map((box) => box.x + box.w / 2 + MARGIN), 0);
  const bottom = Math.max(...all.map((box) => box.y + box.h / 2 + MARGIN), 0);
  return { left, top, width: right - left, height: bottom - top };
}

/**
 * How the sheet lies in the room it has: shrunk to its width, but never unreadably; and as near as
 * one wants to see it.
 * @param {Scene} scene @param {import('./editing.js').State['room']} room
 */
export function fit({ width, height }, { w, h = LEAST, zoom = 1 }) {
  const plain = Math.min(1, Math.max(0.55, w / width || 1));
  const scale = zoom * plain;
  // From near there is as much ground around the map as from afar.
  const least = Math.min(scale, plain);
  return { scale, width: Math.max(w / least, width), height: Math.max(h / least, height) };
}
