// Bundles form-js with its styles and Chinese texts into one module: node build.mjs <work> <output> [offline]
//
// <work> keeps the packages and a mark of what was built, so that nothing happens while nothing has changed.
// Offline, with no package at hand, it leaves the bundle out: Camunda's own form tab then serves every form.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TEXTS } from './chinese.js';

const SOURCE = dirname(fileURLToPath(import.meta.url));
const [WORK, OUTPUT] = process.argv.slice(2, 4).map(directory => resolve(directory));
const OFFLINE = process.argv[4] === 'true';
const LIBRARY = '@bpmn-io/form-js-viewer/dist/index.es.js';

/* Texts of form-js that its translation does not reach, and its dates, which follow the language of the browser. */
const REPLACED = {
  'children: valueLabel || \'Select\'': 'children: valueLabel || \'请选择\'',
  'placeholder: \'Search\',': 'placeholder: \'输入文字查找\',',
  'children: "Browse"': 'children: "选择文件"',
  '`Remove list item ${itemIndex + 1}`': '`删除第 ${itemIndex + 1} 行`',
  'placeholder: use24h ? \'hh:mm\' : \'hh:mm --\'': 'placeholder: \'时:分\'',
  'placeholder: getLocaleReadableDateFormat(),': 'placeholder: \'年-月-日\',',
  'dateFormat: getLocaleDateFlatpickrConfig(),': 'dateFormat: \'Y-m-d\','
};

const digest = (...contents) => contents.reduce((hash, one) => hash.update(one), createHash('sha256')).digest('hex');
const source = name => readFileSync(join(SOURCE, name));
const read = file => existsSync(file) ? readFileSync(file, 'utf8') : '';

function replaced(library) {
  return Object.entries(REPLACED).reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) {
      throw new Error(`form-js has changed: ${JSON.stringify(from)} does not occur exactly once`);
    }
    return text.replace(from, () => to);
  }, library);
}

/** Every text that form-js gives to be translated, or the build stops. */
function requireTranslated(library) {
  const asked = [...library.matchAll(/(?<![\w(])translate\((['"])(.+?)\1[,)]/g)].map(([, , text]) => text.replaceAll('\\\'', '\''));
  const missing = [...new Set(asked)].filter(text => !(text in TEXTS) && !text.startsWith('HELLO'));
  if (missing.length > 0) {
    throw new Error(`form-js says what chinese.js does not translate: ${missing.join(' | ')}`);
  }
}

/** The packages of the lock file, in the work directory; false when they cannot be had offline. */
function install(lock) {
  const mark = join(WORK, 'node_modules', '.zhiqian');
  if (read(mark) === lock) {
    return true;
  }
  ['package.json', 'package-lock.json', '.npmrc'].forEach(name => cpSync(join(SOURCE, name), join(WORK, name)));
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', ...(OFFLINE ? ['--offline'] : [])],
      { cwd: WORK, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  } catch (failure) {
    if (OFFLINE) {
      return false;
    }
    throw new Error('npm could not fetch the packages of the forms; offline, build with mvn -o', { cause: failure });
  }
  writeFileSync(mark, lock);
  return true;
}

function licences(packages) {
  const texts = packages.sort().map(name => {
    const directory = join(WORK, 'node_modules', name);
    const { version, license } = JSON.parse(read(join(directory, 'package.json')));
    const files = readdirSync(directory).filter(file => /^licen[cs]e/i.test(file));
    if (files.length === 0) {
      throw new Error(`${name} comes without a licence text`);
    }
    return [`${name} ${version} (${license})`, ...files.map(file => read(join(directory, file)).trim())].join('\n\n');
  });
  return texts.join(`\n\n${'-'.repeat(80)}\n\n`) + '\n';
}

async function bundle() {
  const require = createRequire(join(WORK, 'package.json'));
  const esbuild = await import(pathToFileURL(require.resolve('esbuild')));
  const result = await esbuild.build({
    entryPoints: [join(SOURCE, 'form.js')],
    nodePaths: [join(WORK, 'node_modules')],
    bundle: true,
    write: false,
    outfile: join(OUTPUT, 'form.js'),
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    metafile: true,
    legalComments: 'none',
    banner: { js: '/* licences: form-licences.txt */' },
    loader: { '.css': 'text' },
    plugins: [{
      name: 'chinese',
      setup: build => build.onLoad({ filter: /form-js-viewer[\\/]dist[\\/]index\.es\.js$/ }, ({ path }) => {
        const library = read(path);
        requireTranslated(library);
        return { contents: replaced(library) };
      })
    }]
  });
  const used = Object.keys(result.metafile.inputs).map(file => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(file)?.[1]);
  // the styles of form-js hold those of the grid
  return { script: result.outputFiles[0].text, packages: [...new Set([...used.filter(Boolean), '@carbon/grid', '@carbon/layout'])] };
}

const lock = digest(source('package-lock.json'));
const state = digest(...['package-lock.json', 'build.mjs', 'form.js', 'typed.js', 'values.js', 'chinese.js', 'form.css'].map(source), OUTPUT);
const mark = join(WORK, 'built');

if (read(mark) === state && existsSync(join(OUTPUT, 'form.js'))) {
  process.exit(0);
}
mkdirSync(WORK, { recursive: true });
if (!install(lock)) {
  console.warn('No packages for the forms and no network: the tab 办理 is left out, Camunda\'s own form tab serves every form.');
  process.exit(0);
}
const { script, packages } = await bundle();
const name = `form-${digest(script).slice(0, 12)}.js`;
rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
writeFileSync(join(OUTPUT, name), script);
writeFileSync(join(OUTPUT, 'form-licences.txt'), licences(packages));
// the small file is asked for every time, the large one is kept by browsers for as long as it is the same
writeFileSync(join(OUTPUT, 'form.js'), `export const mountForm = async options => (await import('./${name}')).mountForm(options);\n`);
writeFileSync(mark, state);
console.log(`${name}: ${Math.round(script.length / 1024)} KB from ${packages.length} packages`);
