/** Questions to Python and its answers, over the messages of the widget. */

/** @typedef {import('./widget.js').Model} Model */

/** So long may Python take to answer, before one is told that it does not. */
export const PATIENCE_MS = 5000;

/**
 * @param {Model} model
 * @returns {{ ask: import('./desk.js').Ask, leave: () => undefined }}
 */
export function asksPython(model) {
  /** @type {Map<string, { yes: (value: any) => void, no: (why: Error) => void }>} */
  const waiting = new Map();

  /** @param {{ answer?: string, value?: any, fault?: string }} heard */
  const hear = ({ answer = '', value, fault }) => {
    const { yes, no } = waiting.get(answer) ?? {};
    waiting.delete(answer);
    if (fault) no?.(new Error(fault));
    else yes?.(value);
  };
  model.on('msg:custom', hear);

  return {
    ask: (what, given) =>
      new Promise((yes, no) => {
        // Not counted: another page may talk to the same widget.
        const nth = Math.random().toString(36).slice(2);
        waiting.set(nth, { yes, no });
        model.send({ ask: what, nth, given });
        setTimeout(() => hear({ answer: nth, fault: model.get('words').not_heard }), PATIENCE_MS);
      }),
    leave: () => void model.off('msg:custom', hear),
  };
}
