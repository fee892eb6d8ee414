/**
 * What the editor takes out when it is needed: it is shown without, and asks for these right after.
 *
 * Here one may read what the editor lends (`lent.js`); nothing of the editor reads what is here.
 * Each part is a component that is handed the editing, and says itself when there is nothing to see.
 */
import css from './style.css';
import { AtTheEdge } from './AtTheEdge.jsx';
import { Badges } from './Badges.jsx';
import { Doors } from './Doors.jsx';
import atHand from './gestures.css';
import { pointer } from './gestures.js';
import { Hats } from './Hats.jsx';
import { Help } from './Help.jsx';
import { Here } from './Here.jsx';
import inAndOut from './in-and-out.css';
import { PANEL } from './InRow.jsx';
import { Legend } from './Legend.jsx';
import { likelyFirst } from './likely.js';
import { Marking } from './Marking.jsx';
import { MyMaps, NewMap } from './Maps.jsx';
import { Menu } from './Menu.jsx';
import { MORE_KEYS } from './more_keys.js';
import { Nearness } from './Nearness.jsx';
import { Noticing } from './Noticing.jsx';
import { Panel } from './Panel.jsx';
import { Copy, Rows } from './Rows.jsx';
import { withMarks } from './several.js';
import tabled from './table.css';
import { SeenFrom, VIEWS } from './SeenFrom.jsx';
import { Table } from './Table.jsx';
import { turned } from './taken_back.js';
import { tells } from './telling.js';
import { TIDY } from './tidying.js';
import { Together } from './Together.jsx';
import { Told } from './Told.jsx';
import { ToPanel } from './ToPanel.jsx';
import { Under } from './Under.jsx';
import { TurnRound } from './TurnRound.jsx';
import { Viewpoints } from './Viewpoints.jsx';

/**
 * @typedef {{
 *   on: import('../editing.js').Editing, scene: import('../scene.js').Scene, name: string,
 *   size?: { width: number, height: number, viewBox: string }
 * }} Part what every part is handed; `name` begins the ids of this view, `size` is that of the
 *   sheet, for what lies on it
 * @typedef {((props: Part) => any) | (new (props: Part) => any)} Draw
 * @typedef {{ on: import('../editing.js').Editing, thing: import('../editing.js').Thing }} OfRow
 * @typedef {{
 *   css: string, keys: import('./shown_keys.js').Shown[], bar: Draw[], top: Draw[], under: Draw[],
 *   upon: Draw[], below: Draw[], side: Draw[], over: Draw[],
 *   table?: new (props: import('./Table.jsx').Props) => any,
 *   choosing: import('preact').ComponentType<{ on: import('../editing.js').Editing, id: string }>[],
 *   likely?: typeof likelyFirst,
 *   pointer?: (on: import('../editing.js').Editing, event: PointerEvent, sheet: import('../Sheet.jsx').Sheet) => boolean,
 *   tells?: (on: import('../editing.js').Editing) => ReadonlyMap<string, string> | undefined,
 *   turned?: typeof turned
 * }} Extras
 */

/**
 * `bar`: beside the buttons; `top`: above the sheet, what one is told; `under` and `upon`: layers
 * of the sheet, beneath its arrows and over its parties; `below`: under the sheet; `side`: beside
 * it, about what is chosen; `table`: the same map as a table; `over`: over everything;
 * `choosing`: below the kinds that an arrow may become; `likely`: these in the order in which they
 * are offered; `pointer` is asked before the sheet is.
 * `tells` adds to the sentences of parties and arrows, by their keys: the same map of them as long
 * as none changes; `turned` says what undo or redo has changed.
 * @type {Extras}
 */
export const extras = {
  css: css + inAndOut + atHand + tabled,
  keys: [TIDY, PANEL, VIEWS, ...MORE_KEYS],
  pointer,
  bar: [SeenFrom, Menu],
  top: [Told, Marking],
  under: [Under],
  upon: [Together, Badges, AtTheEdge],
  below: [Nearness, Hats, ToPanel, Noticing, Legend],
  side: [Panel, Viewpoints],
  over: [Help, Here, Rows, Copy, NewMap, MyMaps, Doors],
  choosing: [TurnRound],
  likely: likelyFirst,
  table: Table,
  tells: (on) => withMarks(on, tells(on)),
  turned,
};
