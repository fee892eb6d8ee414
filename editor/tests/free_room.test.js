/** Who comes onto the sheet lies on nobody, however it comes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { freePlace } from '../source/aside.js';
import { EMPTY } from '../source/document.js';
import { partOf, withPart } from '../source/extras/copying.js';
import { aside } from '../source/extras/free_room.js';
import { withPlaces } from '../source/extras/opening.js';
import { addRows } from '../source/extras/rows.js';
import { overlap } from '../source/geometry.js';

/** Cards as the sheet draws them: what a name of one to four lines takes. */
const width = fc.integer({ min: 104, max: 186 });
const lines = fc.constantFrom(50, 62, 80, 98);
const at = fc.integer({ min: 0, max: 900 });
const card = fc.record({ x: at, y: at, w: width, h: lines });
const size = fc.record({ w: width, h: lines });

/** A map of which each party takes its own room. */
const drawn = fc.array(card, { minLength: 1, maxLength: 12 }).map((boxes) => {
  const parties = boxes.map(({ x, y }, nth) => ({ id: `p${nth}`, label: `party ${nth}`, at: [x, y] }));
  const cards = new Map(boxes.map((box, nth) => [`p${nth}`, { ...box, lines: [], party: parties[nth] }]));
  return { map: { ...EMPTY, parties }, cards };
});

test('a new party lies on nobody, whatever its name', () => {
  fc.assert(
    fc.property(fc.array(card, { maxLength: 20 }), size, fc.integer({ min: 250, max: 900 }), (taken, { w, h }, sheet) => {
      const [x, y] = freePlace(taken, sheet, taken.at(-1));
      assert.ok(!taken.some((other) => overlap({ x, y, w, h }, other)));
    }),
  );
});

test('what is pasted or doubled lies on nobody, and as it lay among itself', () => {
  fc.assert(
    fc.property(drawn, fc.array(fc.nat(11), { minLength: 1, maxLength: 5 }), ({ map, cards }, chosen) => {
      const ids = new Set(chosen.map((nth) => `p${nth % map.parties.length}`));
      const part = partOf(map, [...ids].map((id) => ({ what: 'party', id })));
      const made = withPart(map, part, { cards }, 640).map.parties.slice(map.parties.length);
      const moved = made.map(({ at: [x, y] }, nth) => [x - part.parties[nth].at[0], y - part.parties[nth].at[1]]);
      for (const [nth, party] of made.entries()) {
        const { w, h } = cards.get(part.parties[nth].id);
        const [x, y] = party.at;
        assert.ok(![...cards.values()].some((other) => overlap({ x, y, w, h }, other)));
        assert.deepEqual(moved[nth], moved[0]);
      }
    }),
  );
});

test('where there is room, what is pasted stays where it lay', () => {
  assert.deepEqual(aside([{ x: 100, y: 100, w: 120, h: 50 }], [{ x: 400, y: 100, w: 120, h: 50 }], 640), [0, 0]);
});

test('on a crowded sheet, and on one as wide as the world, it comes below everything', () => {
  const wall = { x: 0, y: 0, w: 1e9, h: 1e6 };
  const [dx, dy] = aside([{ x: 100, y: 100, w: 120, h: 50 }], [wall], 640);
  assert.ok(dx === 0 && 100 + dy - 25 >= 5e5);
});

const words = {
  kinds: [{ id: 'deliver', subject: 'what' }],
  known: { kinds: { deliver: ['delivers'] }, columns: { from: [], kind: [], to: [], about: [] } },
};

test('who comes in with rows lies on nobody, whatever stands there', () => {
  fc.assert(
    fc.property(drawn, fc.array(size, { minLength: 4, maxLength: 4 }), ({ map, cards }, sizes) => {
      const rows = 'a\tdelivers\tb\tx\nc\tdelivers\td\ty';
      const made = addRows(map, rows, words, cards.values(), 640).map.parties.slice(map.parties.length);
      assert.equal(made.length, 4);
      const boxes = made.map(({ at: [x, y] }, nth) => ({ x, y, ...sizes[nth] }));
      for (const [nth, box] of boxes.entries()) {
        const others = [...cards.values(), ...boxes.slice(0, nth)];
        assert.ok(!others.some((other) => overlap(box, other)));
      }
    }),
  );
});

test('who has no place in a file that is opened is laid on nobody', () => {
  const parties = Array.from({ length: 9 }, (_each, nth) => ({ id: `p${nth}`, label: 'x', ...(nth % 2 ? {} : { at: [90 * nth, 60 * nth] }) }));
  const { parties: placed } = withPlaces({ ...EMPTY, parties }, 640);
  const boxes = placed.map(({ at: [x, y] }) => ({ x, y, w: 186, h: 98 }));
  for (const [nth, box] of boxes.entries()) {
    const others = boxes.filter((_other, other) => other !== nth && (nth % 2 || other % 2));
    assert.ok(!others.some((other) => overlap(box, other)), `party ${nth}`);
  }
});
