// Hands the words that ahead.js has fetched to the pages, which else begin to draw before they have them.
define([], () => {
  const { language, labels } = window.zhiqianWords;
  window.angular.module('zhiqian.words', ['pascalprecht.translate'])
    .config(['$translateProvider', translations => labels && translations.translations(language, labels)])
    // once more as the pages load it themselves, for the names of days and months
    .run(['$translate', translate => { labels && translate.refresh(language); }]);
});
