// Which language Camunda's pages speak: English to browsers that ask for it first, Chinese to all others.
const asked = (navigator.languages?.[0] ?? navigator.language ?? '').toLowerCase().split('-')[0];

export const english = asked === 'en';

const language = english ? 'en' : 'zh';

// Only one language is loaded: the last one loaded would set the dates of both.
export const locales = { availableLocales: ['zh', 'en'], fallbackLocale: language };

/** The name of a page in the language of the reader. */
export const app = (chinese, name) => ({ vendor: english ? 'Zhiqian' : '治欠', name: english ? name : chinese });

// The words are there before anything is drawn: what Camunda's pages write only once would else stay a key.
const [home] = window.location.pathname.match(/^.*\/app\/[a-z]+\//) ?? [];
const { labels } = await fetch(`${home}locales/${language}.json`).then(answer => answer.json()).catch(() => ({}));
window.zhiqianWords = { language, labels };

/** The AngularJS modules of ours that a page loads, by their addresses; the words come first. */
export function modules(addresses = {}) {
  const paths = { 'zhiqian.words': new URL('words', import.meta.url).pathname, ...addresses };
  return { ngDeps: Object.keys(paths), deps: Object.keys(paths), paths };
}

document.documentElement.lang = english ? 'en' : 'zh-CN';
