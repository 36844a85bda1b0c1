// The words are there before anything is drawn: what Tasklist writes only once would else stay a key.
import { english } from './language.js';

const language = english ? 'en' : 'zh';
const [home] = window.location.pathname.match(/^.*\/app\/[a-z]+\//) ?? [];
const { labels } = await fetch(`${home}locales/${language}.json`).then(answer => answer.json()).catch(() => ({}));
window.zhiqianWords = { language, labels };

/** The AngularJS modules of ours that a page loads, by their addresses; the words come first. */
export function modules(addresses = {}) {
  const paths = { 'zhiqian.words': new URL('words', import.meta.url).pathname, ...addresses };
  return { ngDeps: Object.keys(paths), deps: Object.keys(paths), paths };
}
