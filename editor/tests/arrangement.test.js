/** Arrows and their words find their way past one another. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { arrange } from '../source/arrangement.js';
import { clearOf, freePlace, nextTowards } from '../source/aside.js';
import { arrow, inside, loop, overlap, rim } from '../source/geometry.js';
import { wrap } from '../source/wrap.js';

const box = (x, y) => ({ x, y, w: 120, h: 48 });
const boxes = new Map(Object.entries({ a: box(100, 100), b: box(500, 100), c: box(100, 500) }));
const sizeOf = () => ({ w: 90, h: 34 });
const link = (id, from, to) => ({ id, from, to, kind: 'deliver' });
const measure = (text) => text.length * 7;

test('an arrow starts and ends at the rims', () => {
  const { along } = arrow(box(100, 100), box(500, 100));
  assert.deepEqual(along(0), rim(box(100, 100), [500, 100]));
  assert.ok(!inside(along(0), box(100, 100)) && inside(along(0), box(100, 100), 6));
  assert.ok(!inside(along(1), box(500, 100)) && inside(along(1), box(500, 100), 6));
});

test('two parties on one spot still have an arrow of plain numbers', () => {
  const { path, turn } = arrow(box(100, 100), box(100, 100));
  assert.doesNotMatch(path(11) + turn, /NaN|Infinity/);
});

for (const [where, to] of [['side by side', 'b'], ['one above the other', 'c']]) {
  test(`seven arrows between two parties ${where} keep their words apart`, () => {
    const links = [0, 1, 2, 3, 4, 5, 6].map((n) =>
      n % 2 ? link(`l${n}`, 'a', to) : link(`l${n}`, to, 'a'),
    );
    const placed = [...arrange(links, boxes, sizeOf).values()];
    assert.equal(new Set(placed.map(({ curve }) => curve.path(0))).size, 7);
    for (const one of placed) {
      for (const other of placed) {
        if (one !== other) assert.ok(!overlap(one.words, other.words), `${where}: words collide`);
      }
    }
  });
}

test('an arrow swings round a party that stands in its way', () => {
  const between = new Map([...boxes, ['m', box(300, 100)]]);
  const placed = arrange([link('l1', 'a', 'b')], between, sizeOf).get('l1');
  for (let t = 0; t <= 1; t += 0.05) assert.ok(!inside(placed.curve.along(t), box(300, 100)));
});

test('words stand on no line of another arrow where there is room beside it', () => {
  const corners = new Map(
    Object.entries({ a: box(100, 100), b: box(600, 100), c: box(100, 450), d: box(600, 450), m: box(350, 620) }),
  );
  const links = [link('l1', 'a', 'd'), link('l2', 'c', 'b'), link('l3', 'a', 'b'), link('l4', 'm', 'b'), link('l5', 'a', 'm')];
  const placed = [...arrange(links, corners, () => ({ w: 100, h: 40, up: 3 })).values()];
  for (const one of placed) {
    for (const other of placed) {
      if (one === other) continue;
      for (let t = 0; t <= 1; t += 0.01)
        assert.ok(!inside(other.curve.along(t), one.words), `${other.link.id} runs through the words of ${one.link.id}`);
    }
  }
});

test('the words of a short arrow are placed first: a long one has room elsewhere', () => {
  const cross = new Map(Object.entries({ a: box(0, 0), b: box(240, 0), c: box(120, -400), d: box(120, 400) }));
  const placed = arrange([link('long', 'c', 'd'), link('short', 'a', 'b')], cross, () => ({ w: 112, h: 40 }));
  assert.equal(placed.get('short').words.y, 0);
  assert.ok(!overlap(placed.get('short').words, placed.get('long').words));
});

test('no other arrow runs between an arrow and its words where there is room on its other side', () => {
  const row = new Map(Object.entries({ a: box(0, 0), b: box(250, 0), c: box(-300, 45), d: box(600, 45) }));
  const placed = arrange([link('l1', 'a', 'b'), link('l2', 'c', 'd')], row, () => ({ w: 150, h: 40 }));
  assert.ok(placed.get('l1').words.y < 0);
});

test('words of many arrows packed tightly do not lie on one another', () => {
  const ring = [0, 1, 2, 3, 4, 5, 6].map((nth) => {
    const turn = (nth * 2 * Math.PI) / 7;
    return [`p${nth}`, box(330 + 230 * Math.cos(turn), 280 + 200 * Math.sin(turn))];
  });
  const links = ring.flatMap(([from], i) => ring.slice(i + 1).map(([to], j) => link(`l${i}${j}`, String(from), String(to))));
  const placed = [...arrange(links, new Map(ring), () => ({ w: 96, h: 40, up: 2 })).values()];
  for (const one of placed) {
    for (const other of placed) assert.ok(one === other || !overlap(one.words, other.words), `${one.link.id} on ${other.link.id}`);
  }
});

test('loops of one party lie around one another', () => {
  const placed = arrange([link('l1', 'a', 'a'), link('l2', 'a', 'a')], boxes, sizeOf);
  assert.notEqual(placed.get('l1').curve.path(0), placed.get('l2').curve.path(0));
  assert.equal(placed.get('l1').curve.path(0), loop(boxes.get('a')).path(0));
});

test('words step aside where parties that were put close together leave no room', () => {
  const close = new Map(Object.entries({ a: box(100, 100), b: box(240, 100), c: box(100, 160), d: box(240, 160) }));
  const links = [link('l1', 'a', 'b'), link('l2', 'c', 'd')];
  const placed = [...arrange(links, close, () => ({ w: 60, h: 18, up: 10 })).values()];
  for (const { words } of placed) {
    for (const party of close.values()) assert.ok(!overlap(words, party), 'words lie on a party');
  }
  assert.ok(!overlap(placed[0].words, placed[1].words), 'words lie on one another');
});

test('while one party is dragged, the arrows of the others stay as they are', () => {
  const links = [link('l1', 'a', 'b'), link('l2', 'b', 'c')];
  const kept = arrange(links, boxes, sizeOf);
  const moved = new Map([...boxes, ['c', box(300, 500)]]);
  const now = arrange(links, moved, sizeOf, { kept, moved: ['c'] });
  assert.equal(now.get('l1'), kept.get('l1'));
  assert.notEqual(now.get('l2').curve.path(0), kept.get('l2').curve.path(0));
});

test('a long name is wrapped, the person’s own line breaks stay', () => {
  assert.deepEqual(wrap('médecins et infirmières', 100, measure), ['médecins et', 'infirmières']);
  assert.deepEqual(wrap('Ana\nthe nurse', 100, measure), ['Ana', 'the nurse']);
  assert.deepEqual(wrap('', 100, measure), ['']);
});

test('a name of ten thousand letters keeps to its lines', () => {
  const lines = wrap('é'.repeat(10_000), 100, measure);
  assert.equal(lines.length, 6);
  assert.ok(lines.every((line) => measure(line) <= 100));
  assert.ok(lines.at(-1).endsWith('…'));
});

test('the arrow keys find the neighbour one sees', () => {
  assert.equal(nextTowards(boxes, 'a', [1, 0]), 'b');
  assert.equal(nextTowards(boxes, 'a', [0, 1]), 'c');
  assert.equal(nextTowards(boxes, 'a', [-1, 0]), undefined);
});

test('a new party never lies on another', () => {
  const taken = [...boxes.values()];
  for (let n = 0; n < 40; n += 1) {
    const [x, y] = freePlace(taken, 700, n % 2 ? taken.at(-1) : undefined);
    assert.ok(!taken.some((other) => overlap(box(x, y), other)), `party ${n}`);
    taken.push(box(x, y));
  }
});

test('a panel hides neither of the parties that it is about, and stays in sight', () => {
  const about = [box(150, 220), box(480, 120)];
  const seen = { left: 40, top: 0, w: 735, h: 500 };
  const [x, y] = clearOf(about, { w: 268, h: 306 }, seen);
  const panel = { x: x + 134, y: y + 153, w: 268, h: 306 };
  assert.ok(about.every((card) => !overlap(panel, card)));
  assert.ok(x >= 40 && x + 268 <= 775 && y >= 0 && y + 306 <= 500);
});

test('those who come one after the other fill the rows, and no column at the edge', () => {
  /** @type {import('../source/geometry.js').Box[]} */
  const taken = [];
  for (let n = 0; n < 9; n += 1) {
    const [x, y] = freePlace(taken, 700, taken.at(-1));
    taken.push({ x, y, w: 130, h: 60 });
  }
  const rows = new Set(taken.map(({ y }) => y));
  assert.equal(rows.size, 3);
});
