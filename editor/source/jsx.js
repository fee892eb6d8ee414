/** What the drawing components are made with; the bundler puts it where they need it. */
export { h as draws } from './page.js';
