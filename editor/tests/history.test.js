/** Taking back, and taking the taking back back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { addParty, EMPTY, moveParty, removeParty, renameParty } from '../source/document.js';
import { begin, note, redo, undo } from '../source/history.js';

const one = addParty(EMPTY, { id: 'p1', label: 'me', at: [0, 0] });

test('undo gives the map that was, redo the one that was taken back', () => {
  const history = note(begin(EMPTY), one);
  assert.equal(undo(history).now, EMPTY);
  assert.equal(redo(undo(history)).now, one);
});

test('nothing to take back changes nothing', () => {
  const history = begin(EMPTY);
  assert.equal(undo(history), history);
  assert.equal(redo(history), history);
});

test('an act that changes nothing is no step', () => {
  const history = note(begin(EMPTY), one);
  assert.equal(note(history, one), history);
});

test('a new act forgets what was taken back', () => {
  const history = note(undo(note(begin(EMPTY), one)), renameParty(one, 'p1', 'you'));
  assert.equal(redo(history), history);
});

test('a burst of moves is one step, unless one pauses', () => {
  const pushed = [10, 20, 30].reduce(
    (so, x) => note(so, moveParty(so.now, 'p1', [x, 0]), { burst: 'p1', when: x }),
    begin(one),
  );
  assert.equal(pushed.past.length, 1);
  const later = note(pushed, moveParty(one, 'p1', [99, 0]), { burst: 'p1', when: 5000 });
  assert.equal(later.past.length, 2);
  assert.equal(undo(pushed).now, one);
});

test('hundreds of random acts and as many undos lead back to the start', () => {
  let seed = 7;
  const chance = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  let history = begin(one);
  const states = [one];
  for (let nth = 0; nth < 400; nth += 1) {
    const { now } = history;
    const some = now.parties[Math.floor(chance() * now.parties.length)];
    const what = chance();
    const next =
      what < 0.4 || !some ? addParty(now, { id: `q${nth}`, label: `${nth}`, at: [nth, 0] })
      : what < 0.7 ? moveParty(now, some.id, [chance() * 900, chance() * 900])
      : what < 0.9 ? renameParty(now, some.id, `n${nth}`)
      : removeParty(now, some.id);
    history = note(history, next);
    states.push(next);
  }
  for (let nth = 400; nth > 0; nth -= 1) {
    assert.equal(history.now, states[nth]);
    history = undo(history);
  }
  assert.equal(history.now, one);
});
