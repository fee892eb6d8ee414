/** What travels of a change: little, and enough. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { applied, changeOf } from '../source/changes.js';
import * as map from '../source/document.js';

const party = (/** @type {number} */ n) => ({ id: `p${n}`, label: `party ${n}`, at: /** @type {[number, number]} */ ([n, n]) });
const large = { ...map.EMPTY, weather: 'rain', parties: Array.from({ length: 1000 }, (_, n) => party(n)) };

test('of a party that was moved or renamed, or that is new, nothing else travels', () => {
  for (const [now, nth] of /** @type {const} */ ([
    [map.moveParty(large, 'p7', [3, 4]), 7],
    [map.renameParty(large, 'p999', 'Zoé'), 999],
    [map.addParty(large, { id: 'p1000', label: 'new', at: [1, 2] }), 1000],
  ])) {
    assert.deepEqual(changeOf(large, now), { parts: { parties: [[nth, now.parties[nth]]] } });
    assert.deepEqual(applied(large, changeOf(large, now)), now);
  }
});

test('what is taken away, put back in the middle or said of the map itself travels whole', () => {
  const less = map.removeParty(large, 'p7');
  for (const [before, now] of [[large, less], [less, large], [large, { ...large, title: 'Mine' }]]) {
    assert.deepEqual(changeOf(before, now), { whole: now });
    assert.equal(applied(before, { whole: now }), now);
  }
});

test('nothing changed: nothing is said, and what a change is made to stays as it was', () => {
  assert.deepEqual(changeOf(large, { ...large }), { parts: {} });
  const words = JSON.stringify(large);
  applied(large, { parts: { parties: [[0, { id: 'p0', label: 'other' }]] } });
  assert.equal(JSON.stringify(large), words);
});
