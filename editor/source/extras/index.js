/**
 * What the editor takes out when it is needed: it is shown without, and asks for these right after.
 *
 * Here one may read what the editor lends (`lent.js`); nothing of the editor reads what is here.
 * Each part is a component that is handed the editing, and says itself when there is nothing to see.
 */
import css from './style.css';
import { Doors } from './Doors.jsx';
import { Hats, HatsMerged } from './Hats.jsx';
import { Help } from './Help.jsx';
import inAndOut from './in-and-out.css';
import { InRow, PANEL } from './InRow.jsx';
import { Legend } from './Legend.jsx';
import { MyMaps, NewMap } from './Maps.jsx';
import { Menu } from './Menu.jsx';
import { Noticing } from './Noticing.jsx';
import { Panel } from './Panel.jsx';
import { Copy, Rows } from './Rows.jsx';
import { tells } from './telling.js';
import { TIDY } from './tidying.js';
import { Told } from './Told.jsx';
import { Under } from './Under.jsx';

/**
 * @typedef {{
 *   on: import('../editing.js').Editing, scene: import('../scene.js').Scene, name: string,
 *   size?: { width: number, height: number, viewBox: string }
 * }} Part what every part is handed; `name` begins the ids of this view, `size` is that of the
 *   sheet, for what lies on it
 * @typedef {((props: Part) => any) | (new (props: Part) => any)} Draw
 * @typedef {{ on: import('../editing.js').Editing, thing: import('../editing.js').Thing }} OfRow
 * @typedef {{
 *   css: string, keys: import('../keys.js').Entry[], bar: Draw[], top: Draw[], under: Draw[],
 *   upon: Draw[], below: Draw[], side: Draw[], over: Draw[], row: ((props: OfRow) => any)[],
 *   tells?: (on: import('../editing.js').Editing) => ReadonlyMap<string, string> | undefined
 * }} Extras
 */

/**
 * `bar`: beside the buttons; `top`: above the sheet, what one is told; `under` and `upon`: layers
 * of the sheet, beneath its arrows and over its parties; `below`: under the sheet; `side`: beside
 * it, about what is chosen; `row`: at the end of each row of the table; `over`: over everything.
 * `tells` adds to the sentences of parties and arrows, by their keys: the same map of them as long
 * as none changes.
 * @type {Extras}
 */
export const extras = {
  css: css + inAndOut,
  keys: [TIDY, PANEL],
  bar: [Hats, Menu],
  top: [Told, HatsMerged],
  under: [Under],
  upon: [],
  below: [Noticing, Legend],
  side: [Panel],
  over: [Help, Rows, Copy, NewMap, MyMaps, Doors],
  row: [InRow],
  tells,
};
