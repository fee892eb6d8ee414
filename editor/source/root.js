/** Where the editor stands in a page, with its looks. */
import css from './style.css';

/** @returns {HTMLElement} not in the page yet */
export function newRoot() {
  const root = document.createElement('div');
  root.className = 'ck-root';
  return root;
}

/** @param {HTMLElement} el @param {HTMLElement} root */
export function putInto(el, root) {
  const style = document.createElement('style');
  style.textContent = css;
  el.replaceChildren(style, root);
}
