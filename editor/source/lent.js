/**
 * What the editor lends to the extras, so that nothing travels twice. `extras/` may import these
 * names from the editor's files, and no others: a test holds both lists together.
 */
import { choose } from './acts.js';
import { KEYS } from './keys.js';
import { h } from './page.js';
import { capOf } from './words.js';

export const lent = { KEYS, capOf, choose, h };
