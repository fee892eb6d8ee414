/** The map out of the editor: as a file among one's downloads, or into the clipboard. */
import { say } from '../document.js';
import { fill } from '../words.js';
import { reason, tell } from './asks.js';
import { picture } from './picture.js';

/** @typedef {import('./index.js').Part} Part */

/** Pixels of a picture for one of the sheet: crisp on a projector and on paper. */
const ZOOM = 2;
/** More pixels on a side than this, some browsers do not paint. */
const MOST = 8000;

/** @param {Part} part */
export function saveJson({ on }) {
  save(on, '.map.json', 'application/json', `${JSON.stringify(on.desk.map, null, 2)}\n`);
}

/** @param {Part} part @param {Element} near */
export function saveSvg({ on, scene }, near) {
  save(on, '.svg', 'image/svg+xml', picture(on, scene, near).svg);
}

/** @param {Part} part @param {Element} near */
export async function savePng({ on, scene }, near) {
  const { svg, width, height } = picture(on, scene, near);
  const zoom = Math.min(ZOOM, MOST / Math.max(width, height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * zoom), Math.round(height * zoom)];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const painted = await new Promise((done) => canvas.toBlob(done));
  save(on, '.png', 'image/png', painted);
}

/** @param {Part} part */
export async function saveTables({ on }) {
  const tables = await on.desk.ask('csv');
  for (const [ending, text] of Object.entries(tables)) save(on, ending, 'text/csv', text);
}

/** @param {Part} part */
export async function copyPython({ on }) {
  const code = await on.desk.ask('python');
  try {
    await navigator.clipboard.writeText(code);
    tell(on, on.words.told_copied);
  } catch {
    // Where a page may not write there, the person does.
    on.show({ open: 'copy', copy: code, focus: 'copy' });
  }
}

/** Do it, and say so when it fails. @param {Part} part @param {() => unknown} act */
export async function trying({ on }, act) {
  try {
    await act();
  } catch (why) {
    tell(on, reason(why), 'problem');
  }
}

/** @param {import('../editing.js').Editing} on @param {string} ending @param {string} type @param {BlobPart} content */
function save(on, ending, type, content) {
  const name = fileName(on) + ending;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  tell(on, fill(on.words.told_saved, { name }));
}

/** What the map is called, as files can be called. @param {import('../editing.js').Editing} on */
function fileName({ map, words }) {
  const title = say(map.title, words.language) || words.unnamed;
  const tidy = title.replace(/[<>:"/\\|?*\u0000-\u001f\s]+/g, ' ').trim().slice(0, 80);
  return tidy.replace(/^[ .-]+|[ .-]+$/g, '') || words.unnamed;
}
