/** The order in which Tab goes through a map. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { EMPTY } from '../source/document.js';
import { inOrder } from '../source/flow.js';

const at = (id, x, y) => ({ id, label: id, at: [x, y] });
const gives = (id, from, to, kind = 'deliver') => ({ id, from, to, kind });
const ids = (things) => things.map((thing) => thing.id).join(' ');

test('one goes along what is delivered, wherever it is drawn', () => {
  const parties = [at('patient', 0, 0), at('nurse', 300, 0), at('maker', 600, 0)];
  const links = [gives('l1', 'nurse', 'patient'), gives('l2', 'maker', 'nurse')];
  const order = inOrder({ ...EMPTY, parties, links });
  assert.equal(ids(order.parties), 'maker nurse patient');
  assert.equal(ids(order.links), 'l2 l1');
});

test('without deliveries one reads from the left, then from the top', () => {
  const parties = [at('c', 300, 0), at('b', 0, 90), at('a', 0, 10)];
  const links = [gives('l1', 'c', 'a', 'pay')];
  assert.equal(ids(inOrder({ ...EMPTY, parties, links }).parties), 'a b c');
});

test('a circle is opened where it begins on the left, and nobody is left out', () => {
  const parties = [at('b', 200, 0), at('c', 400, 0), at('a', 0, 0)];
  const links = [gives('1', 'a', 'b'), gives('2', 'b', 'c'), gives('3', 'c', 'a'), gives('4', 'b', 'b')];
  assert.equal(ids(inOrder({ ...EMPTY, parties, links }).parties), 'a b c');
});
