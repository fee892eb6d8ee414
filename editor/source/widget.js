/**
 * The door for notebooks: an anywidget whose trait `document` holds the map.
 *
 * The desk, and with it the history, lives in this closure: one for each widget, whatever number
 * of views or model proxies there are, and whether the module is evaluated once or many times.
 */
import { h, render } from './page.js';

import { openDesk } from './desk.js';
import { EMPTY } from './document.js';
import { Editor } from './Editor.jsx';
import css from './style.css';

/**
 * @typedef {{
 *   get: (name: string) => any, set: (name: string, value: unknown) => void,
 *   save_changes: () => void, on: (event: string, tell: () => void) => void,
 *   off: (event: string, tell: () => void) => void
 * }} Model
 */

/** So long may Python take to say that it has saved, before one is told that it has not. */
const PATIENCE_MS = 5000;

export default () => {
  /** @type {import('./desk.js').Desk | undefined} */
  let desk;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  let silent = false;
  /** @type {Set<() => void>} */
  const views = new Set();
  const draw = () => views.forEach((view) => view());

  /** @param {Model} model */
  const deskOf = (model) => {
    desk ??= openDesk(model.get('document') ?? EMPTY, (map) => {
      model.set('document', map);
      model.save_changes();
      clearTimeout(waiting);
      waiting = setTimeout(() => ((silent = true), draw()), PATIENCE_MS);
    });
    return desk;
  };

  return {
    /** @param {{ model: Model }} at */
    initialize({ model }) {
      const own = deskOf(model);
      const receive = () => {
        const map = model.get('document');
        if (map !== own.map) own.receive(map);
      };
      const heard = () => {
        clearTimeout(waiting);
        silent = false;
        draw();
      };
      model.on('change:document', receive);
      model.on('change:notice', heard);
      model.on('change:words', draw);
      model.on('change:lit', draw);
      return () => {
        clearTimeout(waiting);
        model.off('change:document', receive);
        model.off('change:notice', heard);
        model.off('change:words', draw);
        model.off('change:lit', draw);
      };
    },

    /** @param {{ model: Model, el: HTMLElement }} at */
    render({ model, el }) {
      const root = rootIn(el);
      const view = () => {
        const words = model.get('words');
        const notice = silent
          ? { kind: /** @type {const} */ ('problem'), text: words.not_heard }
          : model.get('notice');
        const lit = model.get('lit');
        const putOut = () => {
          model.set('lit', {});
          model.save_changes();
        };
        render(h(Editor, { desk: deskOf(model), words, notice, lit, putOut }), root);
      };
      views.add(view);
      view();
      return () => {
        views.delete(view);
        render(null, root);
      };
    },
  };
};

/** @param {HTMLElement} el */
export function rootIn(el) {
  const style = el.ownerDocument.createElement('style');
  style.textContent = css;
  const root = el.ownerDocument.createElement('div');
  root.className = 'ck-root';
  el.replaceChildren(style, root);
  return root;
}
