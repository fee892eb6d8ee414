/**
 * The boxes that lie on the sheet, by the squares that they lie in: whoever looks for room asks what
 * is near, and not everything. It is asked thousands of times before a browser has made it fast:
 * so it writes down nothing that it need not.
 */

/** @typedef {import('./geometry.js').Box} Box */

const SIDE = 64;

/** @param {number} at */
const square = (at) => Math.floor(at / SIDE);
/** Two far squares may share one: whoever asks looks closely anyway. @param {number} i @param {number} j */
const key = (i, j) => (i * 4099 + j) | 0;

export class Squares {
  constructor() {
    /** @type {Map<number, Box[]>} */
    this.held = new Map();
  }

  /** @param {Box} box */
  put(box) {
    this.each(box, (here, at) => this.held.set(at, [...here, box]));
  }

  /** @param {Box} box the very one that was put */
  take(box) {
    this.each(box, (here, at) => this.held.set(at, here.filter((one) => one !== box)));
  }

  /** @param {Box} box @param {(here: Box[], at: number) => void} act */
  each({ x, y, w, h }, act) {
    for (let i = square(x - w / 2); i <= square(x + w / 2); i += 1)
      for (let j = square(y - h / 2); j <= square(y + h / 2); j += 1) act(this.held.get(key(i, j)) ?? [], key(i, j));
  }

  /**
   * What the boxes near a room cost together; counted no further than `most`.
   * @param {Box} room @param {(room: Box, box: Box) => number} cost @param {number} [most]
   */
  sum(room, cost, most = Infinity) {
    const left = square(room.x - room.w / 2);
    const top = square(room.y - room.h / 2);
    const right = square(room.x + room.w / 2);
    const low = square(room.y + room.h / 2);
    let all = 0;
    for (let i = left; i <= right; i += 1)
      for (let j = top; j <= low; j += 1) {
        const here = this.held.get(key(i, j));
        if (!here) continue;
        for (const box of here) {
          // Once only, in the first square that the two have in common.
          if (i > left && square(box.x - box.w / 2) < i) continue;
          if (j > top && square(box.y - box.h / 2) < j) continue;
          all += cost(room, box);
          if (all >= most) return all;
        }
      }
    return all;
  }
}
