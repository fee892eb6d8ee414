/**
 * What the editor lends to the extras, so that nothing travels twice. `extras/` may import these
 * names from the editor's files, and no others: a test holds both lists together.
 */
import { Still } from './Still.jsx';
import { choose } from './acts.js';
import { freePlace } from './aside.js';
import { connect, describe, nextId, partyOf, say } from './document.js';
import { KEYS } from './keys.js';
import { Component, createRef, h, render } from './page.js';
import { capOf, fill, kindOf, linkSentence, partySentence } from './words.js';

export const lent = {
  Component, KEYS, Still, capOf, choose, connect, createRef, describe, fill, freePlace, h,
  kindOf, linkSentence, nextId, partyOf, partySentence, render, say,
};
