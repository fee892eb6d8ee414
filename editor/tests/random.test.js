/**
 * Thousands of acts in a row, drawn by lot: whatever one does, the map stays a map, and all of it
 * can be taken back. `CLIENTKIT_TRIALS` says how many sequences; a failure prints its seed.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { applied, changeOf } from '../source/changes.js';
import * as map from '../source/document.js';
import { begin, note, redo, undo } from '../source/history.js';
import { faults } from './sound.js';

const KINDS = [
  { id: 'deliver', subject: 'what', attributes: ['what', 'mode', 'choice', 'why', 'risky'] },
  { id: 'pay', subject: 'what', attributes: ['what', 'currency', 'basis', 'amount'] },
  { id: 'ask', subject: 'about', attributes: ['about', 'status', 'on_behalf_of', 'because_of'] },
  { id: 'steer', subject: 'note', attributes: ['how'] },
  { id: 'manage', subject: 'note', attributes: [] },
];
const kindOf = (id) => KINDS.find((kind) => kind.id === id);

/** A small map that names its parties and links in every place where a map can. */
const WARD = Object.freeze({
  ...map.EMPTY,
  title: { fr: 'Le service', en: 'The ward' },
  me: 'p1',
  weather: 'rain',
  groups: { hospital: 'the hospital' },
  parties: [
    { id: 'p1', label: 'nurse', at: [100, 100], inside: 'hospital' },
    { id: 'p2', label: { fr: 'patiente', en: 'patient' }, at: [300, 100], mood: 'calm' },
    { id: 'p3', label: 'nurse at home', at: [500, 100], same_as: 'p1' },
  ],
  links: [
    { id: 'l1', from: 'p2', to: 'p1', kind: 'ask', about: 'no pain', because_of: 'l2' },
    { id: 'l2', from: 'p3', to: 'p2', kind: 'ask', on_behalf_of: 'p2' },
    { id: 'l3', from: 'p1', to: 'p2', kind: 'deliver', what: 'care', mode: 'undergo' },
  ],
  viewpoints: [{ id: 'v1', who: 'us', party: 'p2', names: ['p2', 'p1'], words: { p2: 'she' } }],
});

const some = fc.nat(1 << 16);
const at = fc.tuple(fc.integer({ min: -2000, max: 9000 }), fc.double({ min: 0, max: 900, noNaN: true }));
const text = fc.oneof(fc.constantFrom('Zoé', 'a\nb', '', '<b>', 'the patient’s daughter'), fc.string({ unit: 'grapheme' }));

/** Nobody goes without a name: the fields refuse it. */
const name = text.filter((said) => said.trim());

/** An act is what is drawn by lot; `do` finds whom it is done to, and gives the map after it. */
const ACTS = {
  add: [fc.record({ at, name }), (m, { at: place, name: label }) => map.addParty(m, { id: map.nextId(m, 'p'), label, at: place })],
  move: [fc.record({ some, at }), (m, { some: n, at: place }) => one(m.parties, n, m, (p) => map.moveParty(m, p.id, place))],
  rename: [fc.record({ some, name }), (m, { some: n, name: label }) => one(m.parties, n, m, (p) => map.renameParty(m, p.id, label))],
  remove: [fc.record({ some }), (m, { some: n }) => one(m.parties, n, m, (p) => map.removeParty(m, p.id))],
  connect: [
    fc.record({ some, other: some, kind: fc.constantFrom(...KINDS) }),
    (m, { some: a, other: b, kind }) =>
      one(m.parties, a, m, (from) =>
        one(m.parties, b, m, (to) =>
          map.connect(m, { id: map.nextId(m, 'l'), from: from.id, to: to.id, kind: kind.id }),
        ),
      ),
  ],
  drop: [fc.record({ some }), (m, { some: n }) => one(m.links, n, m, (l) => map.removeLink(m, l.id))],
  turn: [
    fc.record({ some, kind: fc.constantFrom(...KINDS) }),
    (m, { some: n, kind }) => one(m.links, n, m, (l) => map.changeKind(m, l.id, kindOf(l.kind), kind)),
  ],
  describe: [
    fc.record({ some, text }),
    (m, { some: n, text: said }) => one(m.links, n, m, (l) => map.describe(m, l.id, kindOf(l.kind).subject, said)),
  ],
  redirect: [
    fc.record({ some, other: some, end: fc.constantFrom('from', 'to') }),
    (m, { some: n, other, end }) =>
      one(m.links, n, m, (l) => one(m.parties, other, m, (p) => map.redirect(m, l.id, { [end]: p.id }))),
  ],
};

/** The nth of a list, if it has any. */
const one = (list, n, otherwise, use) => (list.length ? use(list[n % list.length]) : otherwise);

const commands = fc.array(
  fc.oneof(
    ...Object.entries(ACTS).map(([name, [lot]]) => lot.map((given) => ({ name, given }))),
    fc.constant({ name: 'undo' }),
    fc.constant({ name: 'redo' }),
  ),
  { size: 'max', maxLength: 400 },
);

const TRIALS = Number(process.env.CLIENTKIT_TRIALS ?? 60);
let done = 0;

test('a random sequence of acts leaves a sound map, and undo leads back to the start', (t) => {
  const sequence = fc.property(fc.constantFrom(map.EMPTY, WARD), commands, (start, acts) => {
    const before = JSON.stringify(start);
    let history = begin(start);
    for (const { name, given } of acts) {
      const was = history;
      const words = JSON.stringify(was.now);
      if (name === 'undo') history = undo(history);
      else if (name === 'redo') history = redo(history);
      else history = note(history, ACTS[name][1](history.now, given));
      done += 1;
      assert.deepEqual(faults(history.now), [], `after ${name}`);
      const sent = JSON.parse(JSON.stringify(changeOf(was.now, history.now)));
      assert.deepEqual(applied(was.now, sent), history.now, `Python hears something else after ${name}`);
      assert.equal(JSON.stringify(was.now), words, `${name} changed the map that was`);
      if (name !== 'undo' && name !== 'redo' && history !== was) {
        assert.equal(undo(history).now, was.now);
        assert.equal(redo(undo(history)).now, history.now);
      }
    }
    const end = history.now;
    let back = 0;
    while (history.past.length) (history = undo(history)), (back += 1);
    assert.equal(history.now, start);
    assert.equal(JSON.stringify(history.now), before);
    for (; back; back -= 1) history = redo(history);
    assert.equal(history.now, end);
  });
  fc.assert(sequence, { numRuns: TRIALS, seed: Number(process.env.CLIENTKIT_SEED ?? Date.now() % 2 ** 31) });
  assert.ok(done > TRIALS * 20, `only ${done} acts were tried`);
  t.diagnostic(`${done} acts in ${TRIALS} sequences`);
});

test('what no act touched is the same object, and keys that nobody knows are kept', () => {
  const sequence = fc.property(fc.constantFrom(...Object.keys(ACTS)), commands, (name, acts) => {
    let now = WARD;
    for (const act of acts) if (act.given) now = ACTS[act.name][1](now, act.given);
    const [lot, act] = ACTS[name];
    const [given] = fc.sample(lot, { numRuns: 1, seed: acts.length });
    const next = act(now, given);
    assert.equal(next.weather, 'rain');
    assert.equal(next.title, WARD.title);
    if (name === 'move' || name === 'rename' || name === 'add') assert.equal(next.links, now.links);
    if (name === 'connect' || name === 'describe' || name === 'redirect') assert.equal(next.parties, now.parties);
    const ids = new Set(now.parties.map(({ id }) => id));
    for (const party of next.parties) {
      const was = now.parties.find(({ id }) => id === party.id);
      if (ids.has(party.id) && name !== 'move' && name !== 'rename') assert.equal(party, was);
    }
  });
  fc.assert(sequence, { numRuns: TRIALS });
});
