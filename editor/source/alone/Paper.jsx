/** The map on paper: its title, its picture, and all of it in sentences; and as a file, by Ctrl+S. */
import { say } from '../document.js';
import { saveJson } from '../extras/outs.js';
import { picture } from '../extras/picture.js';
import { Component, createRef } from '../page.js';
import { linkSentence, nameOf } from '../words.js';

/** @extends {Component<import('../extras/index.js').Part>} */
export class Paper extends Component {
  /** @param {import('../extras/index.js').Part} props */
  constructor(props) {
    super(props);
    /** @type {import('preact').RefObject<HTMLDivElement | null>} */
    this.here = createRef();
    this.lay = () => this.laid();
    /** @param {KeyboardEvent} event */
    this.save = (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      saveJson(this.props);
    };
  }

  componentDidMount() {
    addEventListener('beforeprint', this.lay);
    addEventListener('keydown', this.save);
  }

  componentWillUnmount() {
    removeEventListener('beforeprint', this.lay);
    removeEventListener('keydown', this.save);
  }

  laid() {
    const paper = this.here.current;
    const { on, scene } = this.props;
    const { map, words } = on;
    if (!paper) return;
    const title = document.createElement('h1');
    title.textContent = say(map.title, words.language) || words.map;
    const sentences = document.createElement('ul');
    for (const link of scene.links) {
      const row = document.createElement('li');
      row.textContent = `${linkSentence(map, link, words)}.`;
      sentences.append(row);
    }
    const met = new Set(map.links.flatMap(({ from, to }) => [from, to]));
    for (const { id } of map.parties.filter((party) => !met.has(party.id))) {
      const row = document.createElement('li');
      row.textContent = nameOf(map, id, words);
      sentences.append(row);
    }
    const drawn = new DOMParser().parseFromString(picture(on, scene, paper).svg, 'image/svg+xml');
    paper.replaceChildren(title, ...(map.parties.length ? [drawn.documentElement] : []), sentences);
  }

  render() {
    return <div class="ck-paper" ref={this.here} />;
  }
}
