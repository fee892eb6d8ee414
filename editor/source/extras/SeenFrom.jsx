/** The way in to the viewpoints, with a word, beside the other acts. */
import { see, seenOf } from './Viewpoints.jsx';
import { viewpointsOf } from './viewpoints.js';

/**
 * Open the viewpoints, go there, and have them in view: they may stand far below the sheet.
 * @param {import('../editing.js').Editing} on @param {Element} near something of the same editor
 */
function goThere(on, near) {
  const first = viewpointsOf(on.map).length ? 'views:a' : on.desk.still ? 'views' : 'views:new';
  const editor = near.closest('.ck-editor');
  see(on, { open: true }, first);
  // Once they are drawn.
  queueMicrotask(() => editor?.querySelector('.ck-views-of')?.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
}

/** @type {import('./shown_keys.js').Shown} */
export const VIEWS = {
  keys: ['v'],
  shown: ['V'],
  what: 'key_views',
  looks: true,
  take: (on, { target }) => Boolean(on.map.parties.length && (goThere(on, /** @type {Element} */ (target)), true)),
};

/** @param {import('./index.js').Part} props */
export function SeenFrom({ on }) {
  if (!on.map.parties.length) return null;
  const { open } = seenOf(on);
  return (
    <button
      type="button"
      class="ck-button"
      data-key="bar:views"
      data-act="views"
      aria-expanded={Boolean(open)}
      data-on={open ? '' : undefined}
      title={`${on.words.views.title} (V)`}
      onClick={({ currentTarget }) => (open ? see(on, { open: false, marking: false }) : goThere(on, currentTarget))}
    >
      <svg class="ck-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M1.5 8C4 3.5 12 3.5 14.5 8 12 12.5 4 12.5 1.5 8zM10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0z" />
      </svg>
      <span class="ck-act">{on.words.views.way_in}</span>
    </button>
  );
}
