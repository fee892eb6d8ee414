/** The menu of the map: tidy up, open, save, copy. A menu button, as the keyboard knows it. */
import { capOf } from '../words.js';
import { backToMenu, can } from './asks.js';
import { listen, listens } from './Noticing.jsx';
import { ENDINGS, open } from './opening.js';
import { copyPython, saveJson, savePng, saveSvg, saveTables, trying } from './outs.js';
import { tidy } from './tidying.js';

/** @typedef {import('./index.js').Part} Part */
/** @typedef {{ id: string, label: string, key?: string, is?: boolean, act: (near: Element) => unknown }} Item */

/** @param {Part} part @returns {Item[][]} */
function items(part) {
  const { on, scene } = part;
  const { words } = on;
  const dialog = (/** @type {string} */ open) => on.show({ open, focus: open });
  const draws = !on.desk.still;
  /** @type {(Item | false)[][]} */
  const groups = [
    [
      draws && { id: 'tidy', label: words.menu_tidy, key: 'T', act: () => tidy(on, scene) },
      draws && { id: 'rows', label: words.menu_rows, act: () => dialog('rows') },
    ],
    [
      draws && can(on, 'turn') && { id: 'new', label: words.menu_new, act: () => dialog('new') },
      draws && can(on, 'maps') && { id: 'mine', label: words.menu_mine, act: () => dialog('mine') },
      draws && { id: 'open', label: words.menu_open, act: () => choose(on) },
    ],
    [
      { id: 'json', label: words.menu_json, act: () => saveJson(part) },
      { id: 'svg', label: words.menu_svg, act: (near) => saveSvg(part, near) },
      { id: 'png', label: words.menu_png, act: (near) => savePng(part, near) },
      can(on, 'csv') && { id: 'csv', label: words.menu_csv, act: () => saveTables(part) },
      can(on, 'python') && { id: 'python', label: words.menu_python, act: () => copyPython(part) },
    ],
    [
      draws && can(on, 'notice') && {
        id: 'notice',
        label: words.menu_notice,
        is: listens(),
        act: () => listen(!listens()),
      },
    ],
    on.desk.ask.items?.(words) ?? [],
  ];
  return groups
    .map((group) => /** @type {Item[]} */ (group.filter(Boolean)))
    .filter((group) => group.length);
}

/** Let the person choose a file. @param {Part['on']} on */
function choose(on) {
  const field = document.createElement('input');
  Object.assign(field, { type: 'file', multiple: true, accept: ENDINGS });
  field.addEventListener('change', () => open(on, field.files ?? []));
  field.click();
}

/** @param {Part} part */
export function Menu(part) {
  const { on, name } = part;
  const { words } = on;
  const opened = on.state.open === 'menu';
  const groups = items(part);
  const all = groups.flat();
  /** @param {number} nth */
  const show = (nth) => on.show({ open: 'menu', told: undefined, focus: `menu:${all.at(nth)?.id}` });

  /** @param {KeyboardEvent & { currentTarget: HTMLElement }} event */
  const onButtonKey = (event) => {
    if (event.key === 'ArrowDown') show(0);
    else if (event.key === 'ArrowUp') show(-1);
    else return;
    event.preventDefault();
  };

  /** @param {KeyboardEvent & { currentTarget: HTMLElement }} event */
  const onMenuKey = (event) => {
    const here = /** @type {HTMLElement[]} */ ([...event.currentTarget.querySelectorAll('button')]);
    const at = here.indexOf(/** @type {HTMLElement} */ (event.target));
    const { key } = event;
    const step = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
    // A letter goes to the next entry that begins with it.
    const begins = (/** @type {HTMLElement} */ each) =>
      each.textContent?.trim().toLowerCase().startsWith(key.toLowerCase());
    const turned = [...here.slice(at + 1), ...here.slice(0, at + 1)];
    if (key === 'Escape') backToMenu(on);
    else if (key === 'Tab') return on.show({ open: null });
    else if (step !== undefined) here.at(step % here.length)?.focus();
    else if (key.length === 1 && key !== ' ') turned.find(begins)?.focus();
    else return undefined;
    event.preventDefault();
    return undefined;
  };

  return (
    <div class="ck-menu-home">
      <button
        type="button"
        class="ck-button"
        data-key="bar:menu"
        data-act="menu"
        aria-haspopup="menu"
        title={words.menu}
        aria-expanded={opened}
        onClick={() => (opened ? backToMenu(on) : show(0))}
        onKeyDown={onButtonKey}
      >
        <svg class="ck-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2.5 4h11M2.5 8h11M2.5 12h11" />
        </svg>
        <span class="ck-act">{words.menu}</span>
      </button>
      {opened && (
        <div
          class="ck-menu"
          role="menu"
          aria-label={words.menu}
          id={`${name}-menu`}
          onKeyDown={onMenuKey}
          onFocusOut={(/** @type {FocusEvent & { currentTarget: HTMLElement }} */ event) => {
            const { relatedTarget, currentTarget } = event;
            const home = currentTarget.parentElement;
            if (relatedTarget && !home?.contains(/** @type {Node} */ (relatedTarget))) on.show({ open: null });
          }}
        >
          {groups.map((group, nth) => (
            <div key={nth} role="group" class="ck-items">
              {group.map(({ id, label, key, is, act }) => (
                <button
                  key={id}
                  type="button"
                  class="ck-item"
                  role={is === undefined ? 'menuitem' : 'menuitemcheckbox'}
                  aria-checked={is}
                  tabindex={-1}
                  data-key={`menu:${id}`}
                  title={key && `${label} (${capOf(key, words)})`}
                  onClick={(/** @type {Event & { currentTarget: Element }} */ { currentTarget }) => {
                    // Unless it asks something: then the focus goes there.
                    backToMenu(on);
                    trying(part, () => act(currentTarget));
                  }}
                >
                  <span>{label}</span>
                  {key && <kbd aria-hidden="true">{capOf(key, words)}</kbd>}
                  {is && <span aria-hidden="true">✓</span>}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
