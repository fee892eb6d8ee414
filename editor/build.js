/**
 * Bundle the editor into three files that load nothing, in clientkit/static/: `editor.js`, which
 * travels in every widget, `extras.js`, which the editor asks for once it has been shown, and
 * `page.js`, all of it for a page without Jupyter.
 *
 * The extras hold no copy of what the editor has: their imports from the editor's own files become
 * what `lent.js` lends them.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build, transform } from 'esbuild';
import { minify } from 'terser';

const MOST = 50 * 1024;
const FINGERPRINT = 'fingerprint of the code';
const here = fileURLToPath(new URL('.', import.meta.url));
const extras = fileURLToPath(new URL('source/extras', import.meta.url));
const target = (/** @type {string} */ name) =>
  fileURLToPath(new URL(`../clientkit/static/${name}.js`, import.meta.url));

/** Names that others call them by: the page around, and the tests. */
const KEPT = new Set(['ck-root', 'ck-editor', 'ck-chooser', 'ck-party-name', 'ck-card', 'ck-focus', 'ck-words', 'ck-rim', 'ck-parties']);

/**
 * Names that only the editor's own files use of one another: they are made short.
 * None may be a key of what Python, a map or the page gives.
 */
const INNER = new RegExp(
  `^(${[
    'announce|arrived|arrows|boxes|canRedo|canUndo|cards|chooserPlace|chosen|closeHelp|curve|desk',
    'doing|editing|focused|frame|gestures|hovered|kept|labelOf|measure|moved|naming|onSheetKey',
    'order|placed|placeOf|scene|scenes|sentence|shown|surface|watching|along|scale|grip|past|future',
    'burst|since|watch|tidy|what|show|unseen|through|take|room|current|marked|gesture|away|zoom|extras',
    'props|state|setState|componentDidMount|componentDidUpdate|componentWillUnmount',
    'getSnapshotBeforeUpdate|standing|written|below|heard|remembers|component|svg|spared|still|node',
    'act|made|wrote|told|tells|lane|met|crossed|parent|looks|ground|far|held|signs|resting|wake|drawn',
    'children|choosing|leave|paint|putOut|settled|upon',
  ].join('|')})$`,
);

/** @type {Map<string, string>} short names of classes, the same in both files */
const classes = new Map();

/** Give every other class a short name, the same one wherever it stands. @param {string} code */
function shortly(code) {
  return code.replace(/\bck-[a-z-]+/g, (name) => {
    if (KEPT.has(name)) return name;
    if (!classes.has(name)) classes.set(name, `ck${classes.size.toString(36)}`);
    return classes.get(name);
  });
}

const css = {
  name: 'css',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/** What `lent.js` lends: it travels by its place in the list, and the names stay in the extras. */
const [, NAMES = ''] = /export const lent = \[([^\]]*)\]/.exec(await readFile(`${here}source/lent.js`, 'utf8')) ?? [];

/** What the extras import from outside their folder is lent to them when they are opened. */
const lent = {
  name: 'lent',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, importer, resolveDir }) => {
      const own = dirname(importer) === extras || resolveDir === extras;
      return own && path.startsWith('../') ? { path: 'lent', namespace: 'lent' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'lent' }, () => ({ contents: `export const [${NAMES}] = lent`, loader: 'js' }));
  },
};

const common = {
  absWorkingDir: here,
  bundle: true,
  write: false,
  target: 'es2022',
  charset: /** @type {const} */ ('utf8'),
  minify: true,
  legalComments: /** @type {const} */ ('none'),
  // A plain call is shorter than what `automatic` writes, and every byte travels into every notebook.
  jsx: /** @type {const} */ ('transform'),
  jsxFactory: 'draws',
  tsconfigRaw: {},
  mangleProps: INNER,
};

/**
 * @param {string} name @param {import('esbuild').BuildOptions} options
 * @returns {Promise<{ mangleCache?: Record<string, string | false>, text: string }>}
 */
async function bundle(name, options) {
  const { outputFiles, mangleCache } = await build({ ...common, ...options });
  const { code = '' } = await minify(shortly(outputFiles?.[0]?.text ?? ''), {
    module: true,
    ecma: 2020,
    compress: { passes: 2, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false },
    format: { comments: false },
  });
  const text = `/* clientkit map editor, BSD-3-Clause. Built from editor/. */\n${code}\n`;
  return { mangleCache, text };
}

/** @param {string} name @param {string} text */
async function write(name, text) {
  await writeFile(target(name), text);
  const size = Buffer.byteLength(text);
  console.log(`${name}.js: ${size} bytes`);
  return size;
}

const editor = await bundle('editor', {
  entryPoints: ['source/index.js'],
  format: 'esm',
  inject: ['source/jsx.js'],
  mangleCache: {},
  plugins: [css],
});
const taken = await bundle('extras', {
  entryPoints: ['source/extras/index.js'],
  format: 'iife',
  globalName: 'extras',
  mangleCache: editor.mangleCache,
  banner: { js: `export default (lent) => { const draws = lent[${NAMES.split(',').findIndex((name) => name.trim() === 'h')}];` },
  footer: { js: 'return extras.extras }' },
  plugins: [css, lent],
});
await write('extras', taken.text);
const page = await bundle('page', {
  entryPoints: ['source/alone/index.js'],
  format: 'iife',
  globalName: 'clientkit',
  footer: { js: 'globalThis.clientkit = clientkit' },
  inject: ['source/jsx.js'],
  mangleCache: editor.mangleCache,
  plugins: [css],
});
await write('page', page.text);
// By it the editor knows whether what a page has already is of the same version.
const fingerprint = createHash('sha256').update(taken.text + editor.text).digest('hex').slice(0, 12);
const size = await write('editor', editor.text.replace(FINGERPRINT, fingerprint));
if (size > MOST) {
  console.error(`editor.js may have ${MOST} bytes`);
  process.exit(1);
}
