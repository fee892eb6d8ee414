/** Every key of the sheet is shown, and none is shown that it does not take. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { SHOWN_KEYS } from '../source/extras/shown_keys.js';
import { KEYS } from '../source/keys.js';

test('every key that the sheet takes is shown under its help, once', () => {
  for (const { keys } of KEYS) {
    assert.equal(SHOWN_KEYS.filter(({ of }) => keys.includes(of)).length, 1, keys.join());
  }
  assert.equal(SHOWN_KEYS.length, KEYS.length);
});

test('no two entries take the same key', () => {
  const all = KEYS.flatMap(({ keys }) => keys);
  assert.deepEqual(all, [...new Set(all)]);
});
