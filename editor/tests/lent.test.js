import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import test from 'node:test';

const source = new URL('../source/', import.meta.url);
const names = (/** @type {string} */ list) => list.split(',').map((name) => name.trim()).filter(Boolean);

test('the extras import what the editor lends, and it lends nothing else', async () => {
  const asked = new Set(['h']); // what their components are drawn with
  for (const file of await readdir(new URL('extras/', source))) {
    const code = await readFile(new URL(`extras/${file}`, source), 'utf8');
    assert.doesNotMatch(code, /import \* as [^;]*from '\.\.\//, `${file} imports a whole file`);
    for (const [, list] of code.matchAll(/^import \{([^}]*)\} from '\.\.\//gm)) {
      for (const name of names(list ?? '')) asked.add(name);
    }
  }
  const lent = await readFile(new URL('lent.js', source), 'utf8');
  const given = names(/export const lent = \[([^\]]*)\]/.exec(lent)?.[1] ?? '');
  assert.deepEqual(given.toSorted(), [...asked].toSorted());
});
