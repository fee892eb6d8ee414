/** The sheet as a picture of its own: light, opaque, without anything to take hold of. */
import { say } from '../document.js';
import { h, render } from '../page.js';
import { Still } from '../Still.jsx';
import { fill, linkSentence, partySentence } from '../words.js';
import { Bonds } from './Under.jsx';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
/** What a style sheet says of a drawing, and is handed on to what stands inside. */
const LOOKS = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap',
  'stroke-linejoin', 'paint-order', 'font-family', 'font-size', 'font-weight', 'text-anchor',
];
const NOT_WRITTEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * @param {import('../editing.js').Editing} on @param {import('../scene.js').Scene} scene
 * @param {Element} near something of the editor
 * @returns {{ svg: string, width: number, height: number }}
 */
export function picture(on, scene, near) {
  const home = /** @type {HTMLElement} */ (near.closest('.ck-root'));
  const host = /** @type {HTMLElement} */ (home.cloneNode());
  host.style.cssText = 'color-scheme:only light;forced-color-adjust:none;position:fixed;left:-99999px;top:0';
  host.inert = true;
  const editor = /** @type {HTMLElement} */ (home.querySelector('.ck-editor')?.cloneNode());
  host.append(editor);
  home.after(host);
  try {
    const { map, words } = on;
    render(
      h(
        'svg',
        { class: 'ck-surface' },
        h(Bonds, { map, words, scene }),
        h(Still, { map, words, scene }),
      ),
      editor,
    );
    return written(on, /** @type {SVGSVGElement} */ (editor.firstElementChild));
  } finally {
    render(null, editor);
    host.remove();
  }
}

/** @param {import('../editing.js').Editing} on @param {SVGSVGElement} svg */
function written({ map, words }, svg) {
  for (const handle of svg.querySelectorAll('.ck-reach, .ck-focus, .ck-words-reach')) handle.remove();
  const { x, y, width, height } = svg.getBBox();
  const [wide, high] = [Math.ceil(width) + 2 * MARGIN, Math.ceil(height) + 2 * MARGIN];
  for (const each of svg.querySelectorAll('*')) dress(each);
  dress(svg);
  for (const each of [svg, ...svg.querySelectorAll('*')]) plain(each);
  const edges = { x: Math.floor(x) - MARGIN, y: Math.floor(y) - MARGIN, width: wide, height: high };
  svg.prepend(
    said('title', say(map.title, words.language) || words.map),
    said('desc', description(map, words)),
    made('rect', { ...edges, fill: '#fff', stroke: 'none' }),
  );
  const root = {
    viewBox: Object.values(edges).join(' '), width: wide, height: high, role: 'img',
    lang: words.language,
  };
  for (const [name, value] of Object.entries(root)) svg.setAttribute(name, String(value));
  const text = new XMLSerializer().serializeToString(svg).replace(NOT_WRITTEN, ' ');
  return { svg: `${text}\n`, width: wide, height: high };
}

/** What a reader who does not see is told. @param {import('../document.js').MapDocument} map @param {import('../words.js').Words} words */
function description(map, words) {
  const parts = { parties: map.parties.length, links: map.links.length };
  return [
    fill(words.picture_about, parts),
    ...map.parties.map(({ id }) => partySentence(map, id, words)),
    ...map.links.map((link) => `${linkSentence(map, link, words)}.`),
  ].join('\n');
}

/** Write down how an element looks, where it looks otherwise than what it stands in. @param {Element} element */
function dress(element) {
  const looks = getComputedStyle(element);
  const around = element.parentElement;
  const above = around?.closest('svg') ? getComputedStyle(around) : undefined;
  for (const look of LOOKS) {
    const value = looks.getPropertyValue(look);
    if (value === above?.getPropertyValue(look)) element.removeAttribute(look);
    else element.setAttribute(look, value.replace(/px\b/g, ''));
  }
}

/** Take out what only the editor knows; what an arrow or a party says stays. @param {Element} element */
function plain(element) {
  const sentence = element.getAttribute('aria-label');
  for (const name of element.getAttributeNames()) {
    if (/^(class|style|role|tabindex|aria-|data-)/.test(name)) element.removeAttribute(name);
  }
  if (sentence) element.prepend(said('title', sentence));
}

/** @param {string} name @param {string} text */
function said(name, text) {
  const element = document.createElementNS(SVG, name);
  element.textContent = text;
  return element;
}

/** @param {string} name @param {Record<string, string | number>} attributes */
function made(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
