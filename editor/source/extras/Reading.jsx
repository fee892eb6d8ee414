/** What the arrows say, seen from one party: who its customers may be, and whom nobody has asked. */
import { memo } from '../page.js';
import { fill, nameOf } from '../words.js';
import { reading } from './reading.js';

/** @typedef {import('./reading.js').Said} Said */
/** @type {readonly Said[]} */
const LINES = ['next', 'end', 'pays', 'weighs', 'silent', 'alone'];

/** @type {import('preact').FunctionComponent<{ map: import('../document.js').MapDocument, words: import('../words.js').Words, party: string }>} */
export const Reading = memo(({ map, words, party }) => {
  const { views } = words;
  const found = reading(map, party);
  const names = (/** @type {string[]} */ ids) => ids.map((id) => nameOf(map, id, words)).join(', ');
  return (
    <div class="ck-reading">
      <h3>{fill(views.reading, { name: nameOf(map, party, words) })}</h3>
      <dl data-key="reading">
        {LINES.map((line) => {
          const ids = found[line];
          // That all are asked for and none is left over goes without saying.
          if (!ids.length && ['silent', 'alone'].includes(line)) return null;
          return [
            <dt key={`${line} of`}>{views[`reading_${line}`]}</dt>,
            <dd key={line}>{ids.length ? names(ids) : views.reading_nobody}</dd>,
          ];
        })}
      </dl>
      <p>{views.reading_ask}</p>
    </div>
  );
});
