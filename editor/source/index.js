/** Both doors, in one file: the notebook widget by default, and `embed` for a plain page. */
export { embed } from './embed.js';
export { default } from './widget.js';
