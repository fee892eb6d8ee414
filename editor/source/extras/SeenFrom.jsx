/** The way in to the viewpoints, with a word, beside the other acts. */
import { see, seenOf } from './Viewpoints.jsx';
import { viewpointsOf } from './viewpoints.js';

/** @param {import('./index.js').Part} props */
export function SeenFrom({ on }) {
  if (!on.map.parties.length) return null;
  const { open } = seenOf(on);
  const first = viewpointsOf(on.map).length ? 'views:a' : on.desk.still ? 'views' : 'views:new';
  return (
    <button
      type="button"
      class="ck-button"
      data-key="bar:views"
      data-act="views"
      aria-expanded={Boolean(open)}
      data-on={open ? '' : undefined}
      title={on.words.views.title}
      onClick={() => (open ? see(on, { open: false, marking: false }) : see(on, { open: true }, first))}
    >
      <svg class="ck-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M1.5 8C4 3.5 12 3.5 14.5 8 12 12.5 4 12.5 1.5 8zM10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0z" />
      </svg>
      {on.words.views.way_in}
    </button>
  );
}
