/** The kind that is offered first is the one that the map lacks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { EMPTY } from '../source/document.js';
import { likelyFirst } from '../source/extras/likely.js';

const KINDS = ['deliver', 'pay', 'ask', 'steer', 'manage'].map((id) => ({ id }));
const order = (...links) => {
  const drawn = links.map(([from, kind, to], nth) => ({ id: `l${nth}`, from, kind, to }));
  return likelyFirst({ ...EMPTY, links: drawn }, 'nurse', 'patient', KINDS).map(({ id }) => id);
};

test('between two who have nothing yet, the usual order', () => {
  assert.deepEqual(order(), ['deliver', 'pay', 'ask', 'steer', 'manage']);
  assert.deepEqual(order(['nurse', 'pay', 'hospital']), order());
});

test('what is delivered is paid for first, then asked for', () => {
  assert.deepEqual(order(['patient', 'deliver', 'nurse']).slice(0, 3), ['pay', 'ask', 'deliver']);
  const paid = order(['patient', 'deliver', 'nurse'], ['nurse', 'pay', 'patient']);
  assert.equal(paid[0], 'ask');
});

test('what is paid for or asked for is delivered first', () => {
  assert.equal(order(['patient', 'pay', 'nurse'], ['nurse', 'ask', 'patient'])[0], 'deliver');
  assert.equal(order(['patient', 'ask', 'nurse'])[0], 'deliver');
});

test('what goes this way already comes last', () => {
  assert.deepEqual(order(['nurse', 'deliver', 'patient']).at(-1), 'deliver');
  assert.equal(order(['nurse', 'deliver', 'patient'])[0], 'pay');
});

test('every kind is always offered', () => {
  assert.equal(order(['patient', 'deliver', 'nurse'], ['nurse', 'pay', 'patient']).length, 5);
});
