/** What stands near, and how many lines run through a room, found without asking everything. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { arrow, inside, overlap } from '../source/geometry.js';
import { linesOf } from '../source/lines.js';
import { Squares } from '../source/squares.js';

const at = fc.integer({ min: -3000, max: 3000 });
const length = fc.integer({ min: 1, max: 400 });
const box = fc.record({ x: at, y: at, w: length, h: length });

test('a room meets exactly the boxes that overlap it, each once', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 40 }), box, fc.nat(), (boxes, room, nth) => {
      const held = new Squares();
      for (const one of boxes) held.put(one);
      const gone = boxes[nth % (boxes.length || 1)];
      if (gone) held.take(gone);
      const met = held.sum(room, (a, b) => (overlap(a, b) ? 1 : 0));
      assert.equal(met, boxes.filter((one) => one !== gone && overlap(room, one)).length);
    }),
  );
});

test('whoever counts no further than needed knows that it is enough', () => {
  const held = new Squares();
  for (let n = 0; n < 9; n += 1) held.put({ x: 0, y: 0, w: 500, h: 500 });
  assert.equal(held.sum({ x: 10, y: 10, w: 300, h: 20 }, () => 2, 5), 6);
});

const edges = ({ x, y, w, h }) => /** @type {const} */ ([x - w / 2, y - h / 2, x + w / 2, y + h / 2]);

test('lines through a room: every one but its own, to a square’s breadth', () => {
  const card = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 900 }), w: fc.constant(100), h: fc.constant(50) });
  const curve = fc.tuple(card, card, fc.integer({ min: -80, max: 80 })).map(([a, b, bend]) => arrow(a, b, bend));
  fc.assert(
    fc.property(fc.array(curve, { minLength: 1, maxLength: 12 }), card, (curves, room) => {
      const [own, ...others] = curves;
      const crossed = linesOf(curves).crossed(...edges(room), own, Infinity);
      const wider = { ...room, w: room.w + 34, h: room.h + 34 };
      const meets = (space) => others.some(({ along }) => Array.from({ length: 400 }, (_, n) => along(n / 399)).some((point) => inside(point, space)));
      const deep = { ...room, w: room.w - 26, h: room.h - 26 };
      if (meets(deep)) assert.ok(crossed > 0);
      if (!meets(wider)) assert.equal(crossed, 0);
    }),
  );
});

test('a map as wide as the world still has room for its counts', () => {
  const far = arrow({ x: 0, y: 0, w: 100, h: 50 }, { x: 1e9, y: 1e9, w: 100, h: 50 });
  const near = arrow({ x: 0, y: 0, w: 100, h: 50 }, { x: 300, y: 0, w: 100, h: 50 });
  assert.ok(linesOf([far, near]).crossed(130, -10, 170, 10, far, Infinity) > 0);
});
