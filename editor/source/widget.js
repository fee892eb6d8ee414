/**
 * The door for notebooks: an anywidget whose trait `document` holds the map.
 *
 * The desk, and with it the history, lives in this closure: one for each widget, whatever number
 * of views or model proxies there are, and whether the module is evaluated once or many times.
 */
import { h, render } from './page.js';

import { asksPython, PATIENCE_MS } from './asking.js';
import { applied, changeOf } from './changes.js';
import { openDesk } from './desk.js';
import { EMPTY } from './document.js';
import { Editor } from './Editor.jsx';
import { wouldReachNotebook } from './keys.js';
import { lent } from './lent.js';
import { newRoot, putInto } from './root.js';

/**
 * @typedef {{
 *   get: (name: string) => any, set: (name: string, value: unknown) => void,
 *   save_changes: () => void, send: (content: unknown) => void,
 *   on: (event: string, tell: (content: any) => void) => void,
 *   off: (event: string, tell: (content: any) => void) => void
 * }} Model
 */

/** @typedef {{ root: HTMLElement, view: () => void }} View */

/**
 * What all editors of a page share: the extras, and the door itself, because a browser is several
 * times as fast with code that it has run before. The fingerprint is written in when it is built.
 * @type {{ door?: typeof door, extras?: Promise<import('./extras/index.js').Extras> }}
 */
const OWN = ((Object(globalThis)[Symbol.for('clientkit')] ??= {})['fingerprint of the code'] ??= {});

/** Run the module of the extras. @param {{ code: string }} module */
async function opened({ code }) {
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  try {
    return (await import(url)).default(lent);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function door() {
  /** @type {import('./desk.js').Desk | undefined} */
  let desk;
  /** @type {ReturnType<typeof asksPython> | undefined} */
  let python;
  /** @type {import('./extras/index.js').Extras | undefined} */
  let extras;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  let silent = false;
  /** What Python has not confirmed yet. @type {Map<string | undefined, import('./changes.js').Change>} */
  const sent = new Map();
  /** @type {Set<() => void>} */
  const views = new Set();
  /** The first view, drawn while Python still writes down what it will show. @type {View | undefined} */
  let early;
  const draw = () => views.forEach((view) => view());

  /** @param {Model} model */
  const deskOf = (model) => {
    const { ask } = (python ??= asksPython(model));
    desk ??= openDesk(
      model.get('document') ?? EMPTY,
      (map, before) => {
        model.set('document', map);
        say(model, changeOf(before, map));
      },
      ask,
      Boolean(model.get('readonly')),
    );
    return desk;
  };

  /** @param {Model} model @param {import('./changes.js').Change} change */
  const say = (model, change) => {
    const nth = Math.random().toString(36);
    sent.set(nth, change);
    clearTimeout(waiting);
    waiting = setTimeout(() => ((silent = true), draw()), PATIENCE_MS);
    try {
      model.send({ nth, change, of: model.get('drawing') });
    } catch {
      // The kernel is gone: one is told of it when it does not answer.
    }
  };

  /** @param {Model} model */
  const takeOut = async (model) => {
    const { ask } = deskOf(model);
    // Once for a page, however many editors it shows.
    const found = (OWN.extras ??= ask('extras').then(opened));
    try {
      extras = await found;
      draw();
    } catch {
      if (OWN.extras === found) delete OWN.extras;
      // A notebook that runs other cells first answers when it has.
      setTimeout(() => python && takeOut(model), 1000);
    }
  };

  /** @param {Model} model @returns {View} */
  const viewOf = (model) => {
    const root = newRoot();
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
      render(h(Editor, { desk: deskOf(model), words, notice, lit, putOut, extras }), root);
    };
    views.add(view);
    view();
    return { root, view };
  };

  return {
    /** @param {{ model: Model }} at */
    initialize({ model }) {
      const own = deskOf(model);
      let file = model.get('drawing');
      const receive = () => {
        const map = model.get('document');
        const before = file;
        file = model.get('drawing');
        if (map === own.map) return;
        sent.clear();
        own.receive(map, file !== before);
      };
      // Python confirms a change to all windows that show the map, or cannot make it: then it is
      // told the whole.
      /** @param {{ nth?: string, change?: import('./changes.js').Change, again?: boolean }} told */
      const confirm = ({ nth, change, again }) => {
        const mine = sent.delete(nth);
        // A map that says the same as before changes no notice.
        if (!sent.size) silent ? heard() : clearTimeout(waiting);
        if (mine && again) {
          sent.clear();
          say(model, { whole: own.map });
        } else if (!mine && change) {
          own.receive([change, ...sent.values()].reduce(applied, own.map));
          model.set('document', own.map);
        }
      };
      const heard = () => {
        clearTimeout(waiting);
        silent = false;
        draw();
      };
      model.on('change:document', receive);
      model.on('change:notice', heard);
      model.on('msg:custom', confirm);
      model.on('change:words', draw);
      model.on('change:lit', draw);
      takeOut(model);
      early = viewOf(model);
      return () => {
        python = python?.leave();
        clearTimeout(waiting);
        model.off('change:document', receive);
        model.off('change:notice', heard);
        model.off('msg:custom', confirm);
        model.off('change:words', draw);
        model.off('change:lit', draw);
      };
    },

    /** @param {{ model: Model, el: HTMLElement }} at */
    render({ model, el }) {
      const { root, view } = early ?? viewOf(model);
      early = undefined;
      putInto(el, root);
      return () => {
        views.delete(view);
        render(null, root);
      };
    },
  };
}

/**
 * Notebook 7 takes a key before anything in its page hears of it, but where it finds this mark.
 * @param {KeyboardEvent} event
 */
function spare(event) {
  const target = /** @type {Element} */ (event.target);
  if (target.closest?.('.ck-editor')) target.toggleAttribute('data-lm-suppress-shortcuts', wouldReachNotebook(event));
}

export default OWN.door ??= (addEventListener('keydown', spare, true), door);
