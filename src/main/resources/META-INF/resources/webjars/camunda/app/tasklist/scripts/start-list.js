// The list of processes an office may start: all on one page, what is needed most first, the others by sound (pinyin).
// Camunda would page them by fifteen in the order of their ids.
define([], () => {
  const FIRST = ['petition', 'enforcement-act', 'inspection'];
  const MOST = 200;
  const bySound = new Intl.Collator('zh-CN').compare;
  const rank = key => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length);
  const inOrder = (one, other) => rank(one.key) - rank(other.key) || bySound(one.name ?? one.key, other.name ?? other.key);

  function onOnePage(result, size) {
    const items = [...result.items].sort(inOrder);
    // the dialog sorts once more by code point
    items.sort = () => items;
    return { ...result, items, count: Math.min(result.count, size) };
  }

  function listing(list) {
    return function (query, done) {
      if (!query?.startableInTasklist) {
        return list.apply(this, arguments);
      }
      return list.call(this, { ...query, firstResult: 0, maxResults: MOST }, (failure, result) =>
        done(failure, failure ? result : onOnePage(result, query.maxResults)));
    };
  }

  window.angular.module('zhiqian', ['cam.tasklist.client']).config(['$provide', provide => {
    provide.decorator('camAPI', ['$delegate', api => {
      const definitions = api.resource('process-definition');
      definitions.list = listing(definitions.list);
      return api;
    }]);
  }]);
});
