import assert from 'node:assert/strict';
import test from 'node:test';

import { openShelf } from '../source/alone/shelf.js';

/** A browser's storage, as far as a shelf uses it; `room` is how many entries it holds. */
function storage(room = Infinity) {
  const held = new Map();
  return {
    held,
    get length() {
      return held.size;
    },
    key: (nth) => [...held.keys()][nth] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem(key, value) {
      if (!held.has(key) && held.size >= room) throw Object.assign(new Error(), { name: 'QuotaExceededError' });
      held.set(key, value);
    },
  };
}

let stamps = 0;
const shelfOf = (store, page = 'page-1', called = 'My map') =>
  openShelf(() => store, page, called, () => `stamp ${(stamps += 1)}`);
const MAP = { format: 'clientkit-map', version: 1, parties: [], links: [] };
const map = (title) => ({ ...MAP, title });

test('a page finds the map again that it held last', () => {
  const store = storage();
  const shelf = shelfOf(store);
  assert.equal(shelf.begin(), undefined);
  assert.deepEqual(shelf.keep(map('one')), { kept: true, aside: undefined });
  const again = shelfOf(store);
  assert.equal(again.begin()?.title, 'one');
  assert.equal(again.name, 'My map');
});

test('another page of the same name takes a name of its own', () => {
  const store = storage();
  const one = shelfOf(store, 'page-1');
  one.begin();
  one.keep(map('one'));
  const other = shelfOf(store, 'page-2');
  assert.equal(other.begin(), undefined);
  assert.equal(other.name, 'My map (2)');
  other.keep(map('other'));
  assert.equal(shelfOf(store, 'page-1').begin()?.title, 'one');
});

test('what another window wrote meanwhile is not written over', () => {
  const store = storage();
  const [one, other] = [shelfOf(store), shelfOf(store)];
  one.begin();
  one.keep(map('start'));
  other.begin();
  other.keep(map('theirs'));
  assert.deepEqual(one.keep(map('mine')), { kept: true, aside: 'My map (2)' });
  assert.equal(one.name, 'My map (2)');
  assert.deepEqual(one.keep(map('mine again')), { kept: true, aside: undefined });
  assert.equal(other.news(), undefined);
  assert.deepEqual(one.names(), ['My map', 'My map (2)']);
});

test('two windows that hear of one another stay in step', () => {
  const store = storage();
  const [one, other] = [shelfOf(store), shelfOf(store)];
  one.begin();
  one.keep(map('start'));
  other.begin();
  one.keep(map('more'));
  assert.equal(other.news()?.title, 'more');
  assert.deepEqual(other.keep(map('and more')), { kept: true, aside: undefined });
  assert.equal(one.news()?.title, 'and more');
});

test('a browser without room, or one that keeps nothing, is told apart', () => {
  const full = shelfOf(storage(0));
  full.begin();
  assert.deepEqual(full.keep(map('one')), { kept: false, why: 'full' });
  const shut = openShelf(() => { throw Object.assign(new Error(), { name: 'SecurityError' }); }, 'p', 'My map', () => '1');
  assert.equal(shut.begin(), undefined);
  assert.deepEqual(shut.keep(map('one')), { kept: false, why: 'forbidden' });
});

test('what was torn in the browser is left there and not taken for a map', () => {
  const store = storage();
  store.setItem('clientkit map My map', '{"torn');
  const shelf = shelfOf(store);
  assert.equal(shelf.begin(), undefined);
  shelf.keep(map('one'));
  assert.equal(shelf.name, 'My map (2)');
  assert.equal(store.getItem('clientkit map My map'), '{"torn');
});

test('one turns to another map and to a new one, and each stays as it was', () => {
  const store = storage();
  const shelf = shelfOf(store);
  shelf.begin();
  shelf.keep(map('one'));
  shelf.turn('Zoé', map('Zoé'));
  shelf.keep(map('Zoé, later'));
  assert.equal(shelf.turn('My map')?.title, 'one');
  assert.equal(shelf.turn('Zoé')?.title, 'Zoé, later');
  assert.equal(shelf.copy(map('a copy')), 'Zoé (2)');
  assert.equal(shelfOf(store).begin()?.title, 'Zoé, later');
});
