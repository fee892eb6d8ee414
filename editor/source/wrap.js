/** A text cut into lines that fit a width; measured by whoever draws it. */

/** @typedef {(text: string) => number} Measure width of a text in px */

/**
 * Lines of at most `width`, and at most `most` of them; the last ends in … when words are left
 * over. The person's own line breaks stay; a word wider than a line is cut.
 * @param {string} text @param {number} width @param {Measure} measure @param {number} [most]
 * @returns {string[]}
 */
export function wrap(text, width, measure, most = 6) {
  /** @type {string[]} */
  const lines = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/[ \t]+/).filter(Boolean)) {
      const longer = line ? `${line} ${word}` : word;
      if (measure(longer) <= width) {
        line = longer;
        continue;
      }
      if (line) lines.push(line);
      const pieces = cut(word, width, measure, most);
      line = pieces.pop() ?? '';
      lines.push(...pieces);
      if (lines.length > most) break;
    }
    lines.push(line);
    if (lines.length > most) break;
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(`${lines[most - 1]}…`, width, measure)];
}

/**
 * One line that fits, with … where something was left out.
 * @param {string} text @param {number} width @param {Measure} measure
 */
function shorten(text, width, measure) {
  if (measure(text) <= width) return text;
  const letters = [...text.slice(0, 200)];
  while (letters.length > 1 && measure(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd().replace(/…$/, '')}…`;
}

/** @param {string} word @param {number} width @param {Measure} measure @param {number} most */
function cut(word, width, measure, most) {
  const pieces = [''];
  // By letter as one sees it, and no further than lines are asked for.
  for (const letter of word) {
    const last = pieces.at(-1) ?? '';
    if (last && measure(last + letter) > width) {
      if (pieces.length > most) break;
      pieces.push(letter);
    } else {
      pieces[pieces.length - 1] = last + letter;
    }
  }
  return pieces;
}
