// Which language Camunda's pages speak: English to browsers that ask for it first, Chinese to all others.
const asked = (navigator.languages?.[0] ?? navigator.language ?? '').toLowerCase().split('-')[0];

export const english = asked === 'en';

// Only one language is loaded: the last one loaded would set the dates of both.
export const locales = { availableLocales: ['zh', 'en'], fallbackLocale: english ? 'en' : 'zh' };

/** The name of a page in the language of the reader. */
export const app = (chinese, name) => ({ vendor: english ? 'Zhiqian' : '治欠', name: english ? name : chinese });

document.documentElement.lang = english ? 'en' : 'zh-CN';
