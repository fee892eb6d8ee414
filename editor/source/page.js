/**
 * The page, kept as the components say it: what Preact does, as far as the editor needs it.
 *
 * 1. `h` writes down an element or a component, with its children; nothing is drawn yet.
 * 2. Every child has a name among its brothers: its key, or else its turn. What bore the same name
 *    and is of the same type stays in the page and is changed where it differs; the rest goes.
 * 3. A component is a function of its props, or a class with `render`. It may give one thing,
 *    several, or nothing, and draws again when `setState` is called: soon, once, whatever happens
 *    in between. Its life is told by the five methods named in `Component`.
 */

/** @typedef {import('preact').ComponentChild} Child */
/** @typedef {{ type: any, props: Record<string, any>, key: unknown, children: unknown[] }} Written */
/**
 * What stands in the page for something written: its element if it is one, the brothers below it.
 * @typedef {{
 *   written: Written | string, parent: Standing | null, svg: boolean, below: Map<string, Standing>,
 *   node?: any, component?: any, heard?: Record<string, { handleEvent: (event: any) => void }>
 * }} Standing
 */

const SVG = 'http://www.w3.org/2000/svg';
/** What stands below most elements. @type {Map<string, Standing>} */
const NOTHING = new Map();
/** @type {WeakMap<Element, Standing>} */
const roots = new WeakMap();
/** @type {Set<Standing>} components that are to draw again */
const waiting = new Set();
/** @type {(() => void)[]} what is told to components once all is in the page */
let told = [];

/**
 * @param {any} type @param {Record<string, any> | null} props @param {unknown[]} children
 * @returns {any}
 */
export function h(type, props, ...children) {
  return { type, props: props ?? {}, key: props?.key, children };
}

class Drawn {
  /** @param {object} props */
  constructor(props) {
    this.props = props;
    this.state = {};
    /** @type {Standing | undefined} */
    this.standing = undefined;
  }

  /** @param {object} change */
  setState(change) {
    this.state = { ...this.state, ...change };
    if (!this.standing) return;
    if (!waiting.size) queueMicrotask(drawWaiting);
    waiting.add(this.standing);
  }
}

/**
 * What a class component extends: `render`, and if it has them `componentDidMount`,
 * `componentWillUnmount`, `getSnapshotBeforeUpdate` and `componentDidUpdate`.
 */
export const Component = /** @type {typeof import('preact').Component} */ (
  /** @type {unknown} */ (Drawn)
);

/** @template T @returns {{ current: T | null }} where an element can be found, see `ref` */
export const createRef = () => ({ current: null });

/**
 * A function component that is drawn again only when something it is given has changed.
 * @template {Record<string, any>} P
 * @param {(props: P) => Child} draw
 * @returns {import('preact').FunctionComponent<P>}
 */
export function memo(draw) {
  /** @param {P} props */
  const remembering = (props) => draw(props);
  return Object.assign(remembering, { remembers: true });
}

/** Let an element hold what is written, and nothing for null. @param {Child} written @param {Element} into */
export function render(written, into) {
  const root = roots.get(into) ?? standing('', null, into);
  roots.set(into, root);
  keep(root, [written]);
  tell();
}

function drawWaiting() {
  for (const each of waiting) {
    draw(each, each.component.props);
    /** @type {Standing | null} */
    let around = each.parent;
    while (around && !around.node) around = around.parent;
    if (around) settle(around);
  }
  tell();
}

function tell() {
  const now = told;
  told = [];
  for (const each of now) each();
}

/** @param {Written | string} written @param {Standing | null} parent @param {any} [node] @returns {Standing} */
const standing = (written, parent, node) => ({
  written,
  parent,
  node,
  svg: Boolean(parent?.svg),
  below: NOTHING,
});

/** @param {Standing} parent @param {Written | string} written */
function stand(parent, written) {
  const made = standing(written, parent);
  if (typeof written === 'string') {
    made.node = document.createTextNode(written);
    return made;
  }
  const { type, props } = written;
  if (typeof type === 'string') {
    made.svg ||= type === 'svg';
    made.node = made.svg ? document.createElementNS(SVG, type) : document.createElement(type);
    dress(made, {}, props, written.children);
    return made;
  }
  if (type.prototype?.render) {
    made.component = new type(props);
    made.component.standing = made;
  }
  draw(made, props, true);
  return made;
}

/** Change what stands there into what is written; both are of the same type. @param {Standing} there @param {Written | string} written */
function change(there, written) {
  const before = there.written;
  if (before === written) return;
  there.written = written;
  if (typeof written === 'string' || typeof before === 'string') {
    if (written !== before) there.node.data = written;
  } else if (there.node) dress(there, before.props, written.props, written.children);
  else if (!written.type.remembers || differ(before.props, written.props)) draw(there, written.props);
}

/** @param {Standing} there @param {object} props @param {boolean} [first] */
function draw(there, props, first) {
  const { component } = there;
  if (!component) return keep(there, [/** @type {Written} */ (there.written).type(props)]);
  waiting.delete(there);
  const before = component.props;
  component.props = props;
  const written = component.render();
  const snapshot = first ? undefined : component.getSnapshotBeforeUpdate?.();
  keep(there, [written]);
  told.push(() =>
    first ? component.componentDidMount?.() : component.componentDidUpdate?.(before, {}, snapshot),
  );
}

/** @param {Record<string, any>} a @param {Record<string, any>} b */
function differ(a, b) {
  const keys = Object.keys(b);
  return keys.length !== Object.keys(a).length || keys.some((key) => a[key] !== b[key]);
}

/** Let these stand below, and no others. @param {Standing} there @param {unknown[]} children */
function keep(there, children) {
  const before = there.below;
  if (!before.size && !children.length) return;
  there.below = new Map();
  named(children, '', (name, child) => {
    const known = before.get(name);
    const same = known && typeOf(known.written) === typeOf(child);
    if (same) {
      before.delete(name);
      change(known, child);
    }
    there.below.set(name, same ? known : stand(there, child));
  });
  for (const node of nodesOf(before)) node.remove();
  before.forEach(leave);
  if (there.node) settle(there);
}

/** Nothing for a text. @param {any} written */
const typeOf = (written) => written.type;

/**
 * Every child by its name; a list among the children has names of its own.
 * @param {unknown[]} children @param {string} within
 * @param {(name: string, child: Written | string) => void} take
 */
function named(children, within, take) {
  children.forEach((child, nth) => {
    if (child === undefined || child === null || typeof child === 'boolean') return;
    if (Array.isArray(child)) return named(child, `${within}${nth} `, take);
    const written = /** @type {any} */ (typeof child === 'object' ? child : String(child));
    take(within + (written.key === undefined ? nth : `=${written.key}`), written);
  });
}

/** The elements that these are seen as. @param {Map<string, Standing>} below @param {any[]} [all] */
function nodesOf(below, all = []) {
  for (const each of below.values()) each.node ? all.push(each.node) : nodesOf(each.below, all);
  return all;
}

/**
 * Put what stands below an element into its order. The longest run that is in order already stays
 * where it is; only the rest is moved, because a browser lays out anew what is.
 * @param {Standing} there
 */
function settle({ node: parent, below }) {
  const wanted = nodesOf(below);
  if (!parent.firstChild) return parent.append(...wanted);
  const places = new Map([...parent.childNodes].map((node, nth) => [node, nth]));
  const at = (/** @type {any} */ node) => /** @type {number} */ (places.get(node));
  if (wanted.every((node, nth) => at(node) === nth)) return;
  /** @type {Node[]} the last one of the best run of each length */
  const ends = [];
  const before = new Map();
  for (const node of wanted.filter((one) => places.has(one))) {
    // From the end, because most of it is in order.
    let low = ends.length;
    while (low && at(ends[low - 1]) > at(node)) low -= 1;
    before.set(node, ends[low - 1]);
    ends[low] = node;
  }
  const stay = new Set();
  for (let node = ends.at(-1); node; node = before.get(node)) stay.add(node);
  let after = null;
  for (const node of wanted.reverse()) {
    if (!stay.has(node)) parent.insertBefore(node, after);
    after = node;
  }
}

/** @param {Standing} there */
function leave(there) {
  const { component, written, below } = there;
  if (component) {
    component.componentWillUnmount?.();
    component.standing = undefined;
    waiting.delete(there);
  }
  if (typeof written !== 'string' && written.props.ref) written.props.ref.current = null;
  below.forEach(leave);
}

/**
 * Give an element its attributes and its children.
 * @param {Standing} there @param {Record<string, any>} before @param {Record<string, any>} now
 * @param {unknown[]} children
 */
function dress(there, before, now, children) {
  const { node } = there;
  for (const name in before) if (!(name in now)) put(there, name, undefined, before[name]);
  for (const name in now) {
    if (now[name] !== before[name] && name !== 'value' && name !== 'key') put(there, name, now[name], before[name]);
  }
  keep(there, children);
  // Last, because a list of choices must hold the choice; and always, because a person writes too.
  if ('value' in now && node.value !== now.value) node.value = now.value;
}

/** @param {Standing} there @param {string} name @param {any} value @param {any} before */
function put(there, name, value, before) {
  const { node } = there;
  if (name === 'ref') value.current = node;
  else if (name === 'defaultValue') node.defaultValue = value;
  else if (name === 'style') {
    for (const key in { ...before, ...value }) {
      if (key.startsWith('--')) node.style.setProperty(key, value?.[key] ?? '');
      else node.style[key] = value?.[key] ?? '';
    }
  } else if (name.startsWith('on')) {
    const known = there.heard?.[name];
    if (known) known.handleEvent = value ?? (() => {});
    else if (value) hear(there, name, value);
  } else if (value === undefined || value === null || (value === false && name[4] !== '-'))
    node.removeAttribute(name);
  else node.setAttribute(name, value === true && name[4] !== '-' ? '' : value);
}

/** @param {Standing} there @param {string} name such as onFocusCapture @param {(event: any) => void} handleEvent */
function hear(there, name, handleEvent) {
  const [, event, capture] = /^on(.+?)(Capture)?$/.exec(name.toLowerCase().replace('capture', 'Capture')) ?? [];
  there.heard = { ...there.heard, [name]: { handleEvent } };
  there.node.addEventListener(event, there.heard[name], Boolean(capture));
}
