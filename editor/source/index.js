/** The door for notebooks; a page of its own has another one, in `alone/`. */
export { default } from './widget.js';
