/** What a person can do to a map, on the pure document. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as map from '../source/document.js';

const deliver = { id: 'deliver', subject: 'what', attributes: ['what', 'mode'] };
const ask = { id: 'ask', subject: 'about', attributes: ['about', 'because_of'] };
const steer = { id: 'steer', subject: 'note', attributes: ['how'] };

const ward = Object.freeze({
  ...map.EMPTY,
  title: { fr: 'Le service', en: 'The ward' },
  me: 'nurse',
  weather: 'rain',
  parties: [
    { id: 'nurse', label: { fr: 'infirmière', en: 'nurse' }, at: [100, 100], mood: 'calm' },
    { id: 'patient', label: 'Zoé', at: [300, 100] },
  ],
  links: [
    { id: 'l1', from: 'nurse', to: 'patient', kind: 'deliver', what: 'care', mode: 'undergo' },
    { id: 'l2', from: 'patient', to: 'nurse', kind: 'ask', about: 'no pain', colour: 'red' },
    { id: 'l3', from: 'nurse', to: 'nurse', kind: 'ask', because_of: 'l2' },
  ],
  viewpoints: [
    { id: 'v1', who: 'us', party: 'patient', names: ['patient', 'nurse'], words: { patient: 'he' } },
  ],
});

test('the first party of a map is the person who draws it, the second is not', () => {
  const one = map.addParty(map.EMPTY, { id: 'p1', label: 'me', at: [10.4, 20.6] });
  const two = map.addParty(one, { id: 'p2', label: 'she', at: [0, 0] });
  assert.equal(two.me, 'p1');
  assert.deepEqual(one.parties[0], { id: 'p1', label: 'me', at: [10, 21] });
  assert.deepEqual(map.EMPTY.parties, []);
});

test('an id never comes back while something on the map still names it', () => {
  const named = { ...map.EMPTY, viewpoints: [{ id: 'v1', names: ['p7'] }] };
  assert.equal(map.nextId(named, 'p'), 'p8');
  assert.equal(map.nextId(ward, 'l'), 'l4');
  assert.equal(map.nextId(map.EMPTY, 'p'), 'p1');
});

test('moving a party leaves every other part the same object', () => {
  const moved = map.moveParty(ward, 'nurse', [11.2, 12.8]);
  assert.deepEqual(moved.parties[0].at, [11, 13]);
  assert.equal(moved.parties[0].mood, 'calm');
  assert.equal(moved.parties[1], ward.parties[1]);
  assert.equal(moved.links, ward.links);
  assert.equal(moved.weather, 'rain');
});

test('a new name is the same in every language', () => {
  const renamed = map.renameParty(ward, 'nurse', 'Ana\nthe nurse');
  assert.equal(map.say(renamed.parties[0].label, 'fr'), 'Ana\nthe nurse');
  assert.equal(map.say(ward.parties[0].label, 'fr'), 'infirmière');
  assert.equal(map.say({ de: 'Schwester' }, 'fr'), 'Schwester');
});

test('a party goes with its links and with every mention of it', () => {
  const left = map.removeParty(ward, 'patient');
  assert.deepEqual(left.links, [{ id: 'l3', from: 'nurse', to: 'nurse', kind: 'ask' }]);
  assert.deepEqual(left.viewpoints, [{ id: 'v1', who: 'us', names: ['nurse'], words: {} }]);
  assert.equal(left.me, 'nurse');
  assert.ok(!('me' in map.removeParty(ward, 'nurse')));
  assert.equal(ward.links.length, 3);
});

test('another kind keeps the subject and what nobody knows, and drops what no longer fits', () => {
  const asked = map.changeKind(ward, 'l1', deliver, ask);
  assert.deepEqual(asked.links[0], {
    id: 'l1', from: 'nurse', to: 'patient', kind: 'ask', about: 'care',
  });
  const steered = map.changeKind(ward, 'l2', ask, steer);
  assert.equal(steered.links[1].note, 'no pain');
  assert.equal(steered.links[1].colour, 'red');
  assert.ok(!('because_of' in steered.links[2]), 'nothing rests on what is no ask any more');
  assert.equal(map.changeKind(ward, 'l1', deliver, deliver), ward);
});

test('an arrow is drawn, described, turned elsewhere and taken away', () => {
  let drawn = map.connect(ward, { id: 'l9', from: 'patient', to: 'nurse', kind: 'pay' });
  drawn = map.describe(drawn, 'l9', 'what', 'thanks');
  drawn = map.redirect(drawn, 'l9', { to: 'patient' });
  assert.deepEqual(map.linkOf(drawn, 'l9'), {
    id: 'l9', from: 'patient', to: 'patient', kind: 'pay', what: 'thanks',
  });
  assert.ok(!('what' in (map.linkOf(map.describe(drawn, 'l9', 'what', ''), 'l9') ?? {})));
  assert.deepEqual(map.removeLink(drawn, 'l9').links, ward.links);
});

test('who belongs to a party that goes still belongs to it, by its name', () => {
  const hats = { ...ward, parties: [ward.parties[0], { ...ward.parties[1], same_as: 'nurse' }] };
  const left = map.removeParty(hats, 'nurse');
  assert.deepEqual(left.groups, { nurse: ward.parties[0].label });
  assert.equal(left.parties[0].same_as, 'nurse');
  assert.ok(!('groups' in map.removeParty(hats, 'patient')), 'nobody belongs to this one');
});

test('others go as far as the party that is moved, and links stay', () => {
  const [nurse, patient] = map.moveParty(ward, 'nurse', [130, 90], ['patient']).parties;
  const was = ward.parties.find(({ id }) => id === 'patient').at ?? [0, 0];
  const from = ward.parties.find(({ id }) => id === 'nurse').at;
  assert.deepEqual(nurse.at, [130, 90]);
  assert.deepEqual(patient.at, [was[0] + 130 - from[0], was[1] + 90 - from[1]]);
});

test('an act that says what is so already gives the very same map', () => {
  assert.equal(map.moveParty(ward, 'nurse', [100.4, 99.6]), ward);
  assert.equal(map.renameParty(ward, 'patient', 'Zoé'), ward);
  assert.equal(map.redirect(ward, 'l1', { to: 'patient' }), ward);
  assert.equal(map.renameParty(ward, 'nobody', 'Ana'), ward);
});
