/**
 * What the editor lends to the extras, so that nothing travels twice. `extras/` may import these
 * names from the editor's files, and no others: a test holds both lists together.
 */
import { Still } from './Still.jsx';
import { amend, choose, remove } from './acts.js';
import { freePlace } from './aside.js';
import { connect, describe, nextId, partyOf, say } from './document.js';
import { inOrder } from './flow.js';
import { KEYS } from './keys.js';
import { Component, createRef, h, memo, render } from './page.js';
import { colour, KindLine, Sign } from './signs.jsx';
import {
  capOf, fill, kindOf, linkSentence, nameOf, partyKindOf, partySentence, strokeOf, subjectOf,
} from './words.js';

export const lent = {
  Component, KEYS, KindLine, Sign, Still, amend, capOf, choose, colour, connect, createRef, describe,
  fill, freePlace, h, inOrder, kindOf, linkSentence, memo, nameOf, nextId, partyKindOf, partyOf,
  partySentence, remove, render, say, strokeOf, subjectOf,
};
