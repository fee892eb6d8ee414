/**
 * What the editor takes out when it is needed: it is shown without, and asks for these right after.
 *
 * Here one may read what the editor lends (`lent.js`); nothing of the editor reads what is here.
 * Each part is a component that is handed the editing, and says itself when there is nothing to see.
 */
import css from './style.css';
import { Help } from './Help.jsx';

/**
 * @typedef {{
 *   on: import('../editing.js').Editing, scene: import('../scene.js').Scene, name: string
 * }} Part what every part is handed; `name` begins the ids of this view
 * @typedef {(props: Part) => any} Draw
 * @typedef {{
 *   css: string, keys: import('../keys.js').Entry[], bar: Draw[], side: Draw[], over: Draw[]
 * }} Extras
 */

/** @type {Extras} what stands in the bar, beside the table, and over everything */
export const extras = { css, keys: [], bar: [], side: [], over: [Help] };
