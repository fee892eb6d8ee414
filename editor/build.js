/** Bundle the editor into one file that loads nothing: clientkit/static/editor.js. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { build, transform } from 'esbuild';
import { minify } from 'terser';

const MOST = 50 * 1024;
const here = fileURLToPath(new URL('.', import.meta.url));
const target = fileURLToPath(new URL('../clientkit/static/editor.js', import.meta.url));

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
    'burst|since|watch|tidy',
    'props|state|setState|componentDidMount|componentDidUpdate|componentWillUnmount',
    'getSnapshotBeforeUpdate|standing|written|below|heard|remembers|component|svg',
  ].join('|')})$`,
);

/** Give every other class a short name, the same one wherever it stands. @param {string} code */
function shortly(code) {
  const names = new Map();
  return code.replace(/\bck-[a-z-]+/g, (name) => {
    if (KEPT.has(name)) return name;
    if (!names.has(name)) names.set(name, `ck${names.size.toString(36)}`);
    return names.get(name);
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

await build({
  absWorkingDir: here,
  entryPoints: ['source/index.js'],
  outfile: target,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  // A plain call is shorter than what `automatic` writes, and every byte travels into every notebook.
  jsx: 'transform',
  jsxFactory: 'draws',
  inject: ['source/jsx.js'],
  tsconfigRaw: {},
  mangleProps: INNER,
  plugins: [css],
});

const { code = '' } = await minify(shortly(await readFile(target, 'utf8')), {
  module: true,
  ecma: 2020,
  compress: { passes: 2, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false },
  format: { comments: false },
});

const notice = '/* clientkit map editor, BSD-3-Clause. Built from editor/. */\n';
await writeFile(target, `${notice}${code}\n`);
const size = Buffer.byteLength(`${notice}${code}\n`);
console.log(`editor.js: ${size} bytes of at most ${MOST}`);
if (size > MOST) process.exit(1);
