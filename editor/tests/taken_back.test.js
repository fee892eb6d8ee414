/** Undo and redo say what they changed: each sort of change once, and nothing that stayed as it was. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as map from '../source/document.js';
import { changes } from '../source/extras/taken_back.js';

const says = (what, ...sorts) =>
  Object.fromEntries(sorts.map((sort) => [sort, { one: `${what} ${sort}: {before}{name}{asked}`, many: `{number} ${what}s ${sort}` }]));
const kind = (id, subject) => ({ id, word: id, subject, attributes: [subject], strokes: {}, marks: [], forms: [] });
const words = {
  language: 'en',
  nameless: '(no name)',
  link: '{verb} {from}>{to}',
  link_about: '{verb} {about} {from}>{to}',
  kinds: [kind('deliver', 'what'), kind('pay', 'what')],
  party_kinds: [{ id: 'person', word: 'person', icon: '' }],
  panel: { asked: { party: [{ key: 'note', ask: 'Note' }], deliver: [{ key: 'risky', ask: 'Risk?' }] } },
  turned: {
    parties: says('party', 'back', 'gone', 'named', 'place', 'changed'),
    links: says('link', 'back', 'gone', 'named', 'changed'),
    me: 'me: {name}',
    views: 'views',
    rest: 'rest',
  },
};
const WARD = {
  ...map.EMPTY,
  me: 'p1',
  parties: [{ id: 'p1', label: 'A', at: [0, 0] }, { id: 'p2', label: 'B', at: [0, 0] }, { id: 'p3', label: 'C', at: [0, 0] }],
  links: [{ id: 'l1', from: 'p1', to: 'p2', kind: 'deliver', what: 'x' }, { id: 'l2', from: 'p2', to: 'p3', kind: 'pay' }],
  viewpoints: [{ id: 'v1', who: 'us', names: ['p2'] }],
};
/** @param {(ward: typeof WARD) => any} change */
const said = (change) => changes(WARD, change(WARD), words);
const party = (change) => (ward) => ({ ...ward, parties: ward.parties.map((one, nth) => change(one, nth)) });
const link = (change) => (ward) => ({ ...ward, links: ward.links.map((one, nth) => change(one, nth)) });

const CASES = {
  'nothing, when nothing is another': [(ward) => structuredClone(ward), []],
  'who is there': [(ward) => map.addParty(ward, { id: 'p4', label: 'D', at: [0, 0] }), ['party back: D']],
  'who is gone, and with it its arrows': [(ward) => map.removeParty(ward, 'p2'), ['party gone: B', '2 links gone']],
  'who is called how': [(ward) => map.renameParty(ward, 'p2', 'Bea'), ['party named: BBea']],
  'who was moved': [(ward) => map.moveParty(ward, 'p3', [40, 0]), ['party place: C']],
  'how many were moved': [(ward) => map.moveParty(ward, 'p3', [40, 0], ['p1']), ['2 partys place']],
  'what a party says of itself': [party((one, nth) => (nth ? one : { ...one, note: 'old' })), ['party changed: ANote']],
  'both, where both are another': [party((one, nth) => (nth ? one : { ...one, label: 'Z', at: [9, 9] })), ['party named: AZ', 'party place: Z']],
  'an arrow that is there': [(ward) => map.connect(ward, { id: 'l3', from: 'p3', to: 'p1', kind: 'pay' }), ['link back: pay C>A']],
  'an arrow that is gone': [(ward) => map.removeLink(ward, 'l1'), ['link gone: deliver x A>B']],
  'what stands on an arrow': [(ward) => map.describe(ward, 'l1', 'what', 'y'), ['link named: deliver x A>Bdeliver y A>B']],
  'where it goes': [(ward) => map.redirect(ward, 'l2', { to: 'p1' }), ['link named: pay B>Cpay B>A']],
  'what it says besides': [link((one, nth) => (nth ? one : { ...one, risky: true })), ['link changed: deliver x A>BRisk?']],
  'how many arrows are another': [link((one) => ({ ...one, what: 'z' })), ['2 links named']],
  'who is me': [(ward) => ({ ...ward, me: 'p2' }), ['me: B']],
  'whom somebody names': [(ward) => ({ ...ward, viewpoints: [] }), ['views']],
  'that something else is another': [(ward) => ({ ...ward, title: 'New' }), ['rest']],
};
for (const [what, [change, expected]] of Object.entries(CASES)) {
  test(`it says ${what}`, () => assert.deepEqual(said(change), expected));
}

test('the first party comes back as me without saying so twice', () => {
  assert.deepEqual(changes(map.EMPTY, map.addParty(map.EMPTY, { id: 'p1', label: 'A', at: [0, 0] }), words), ['party back: A']);
});
