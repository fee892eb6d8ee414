/** Where the editor stands in a page, with its looks. */
import css from './style.css';

/** @param {HTMLElement} el */
export function rootIn(el) {
  const style = el.ownerDocument.createElement('style');
  style.textContent = css;
  const root = el.ownerDocument.createElement('div');
  root.className = 'ck-root';
  el.replaceChildren(style, root);
  return root;
}
