/**
 * What the editor lends to the extras, so that nothing travels twice. `extras/` may import these
 * names from the editor's files, and no others: a test holds both lists together.
 */
import { addArrow, addByName, amend, choose, giveName, remove, those } from './acts.js';
import { DIRECTIONS, freePlace } from './aside.js';
import { connect, describe, linkOf, nextId, partyOf, say } from './document.js';
import { keyOf } from './editing.js';
import { inOrder } from './flow.js';
import { overlap } from './geometry.js';
import { KEYS } from './keys.js';
import { Component, createRef, h, memo, render } from './page.js';
import { fit } from './scene.js';
import { colour, KindLine, Sign } from './signs.jsx';
import { Still } from './Still.jsx';
import {
  capOf, fill, kindOf, linkSentence, nameOf, partyKindOf, partySentence, strokeOf, subjectOf,
} from './words.js';

/** In the order of their names: the extras know them by it. */
export const lent = [
  Component, DIRECTIONS, KEYS, KindLine, Sign, Still, addArrow, addByName, amend, capOf, choose, colour, connect,
  createRef, describe, fill, fit, freePlace, giveName, h, inOrder, keyOf, kindOf, linkOf, linkSentence,
  memo, nameOf, nextId, overlap, partyKindOf, partyOf, partySentence, remove, render, say, strokeOf,
  subjectOf, those,
];
