// The lists of Tasklist: the ready-made ones with a count on each, tasks of low-income cases and what is due first; and
// what an office may start, all on one page, what is needed most first, the others by sound (pinyin).
define([], () => {
  const FIRST = ['petition', 'enforcement-act', 'inspection'];
  const MOST = 200;
  const ORDER = JSON.stringify([{ sortBy: 'priority', sortOrder: 'desc' }, { sortBy: 'dueDate', sortOrder: 'asc' }]);
  const COUNTED_FOR = 30_000;
  const SELECTED_ONLY = /<span ng-show="isFocused\(filter\)"\s+class="counter">\{\{ filterCount \}\}<\/span>/;
  const EACH = '<span class="counter">{{ isFocused(filter) && filterCount !== undefined ? filterCount : $root.zhiqianCounts[filter.id] }}</span>';

  const bySound = new Intl.Collator('zh-CN').compare;
  const rank = key => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length);
  const inOrder = (one, other) => rank(one.key) - rank(other.key) || bySound(one.name ?? one.key, other.name ?? other.key);

  function onOnePage(result, size) {
    const items = [...result.items].sort(inOrder);
    // the dialog sorts once more by code point
    items.sort = () => items;
    return { ...result, items, count: Math.min(result.count, size) };
  }

  /* Camunda would page them by fifteen in the order of their ids */
  function listing(list) {
    return function (query, done) {
      if (!query?.startableInTasklist) {
        return list.apply(this, arguments);
      }
      return list.call(this, { ...query, firstResult: 0, maxResults: MOST }, (failure, result) =>
        done(failure, failure ? result : onOnePage(result, query.maxResults)));
    };
  }

  /* Camunda counts only the list that is shown; where what it shows has changed, the others may have too */
  function counting(filters, root) {
    const { getTasks } = filters;
    let counted = 0;
    let last = {};
    root.zhiqianCounts = {};
    const count = async () => {
      counted = Date.now();
      const answer = await fetch('/api/task-lists', { credentials: 'same-origin' }).catch(() => undefined);
      const lists = answer?.ok ? await answer.json().catch(() => []) : [];
      if (lists.length > 0) {
        root.zhiqianCounts = Object.fromEntries(lists.map(one => [one.id, one.count]));
        root.$applyAsync();
      }
    };
    filters.getTasks = function (query, done) {
      const asked = JSON.stringify(query);
      return getTasks.call(this, query, (failure, found) => {
        const shown = JSON.stringify([found?.count, found?._embedded?.task?.map(one => [one.id, one.assignee])]);
        const changed = last.asked === asked && last.shown !== shown;
        last = { asked, shown };
        if (changed || Date.now() - counted > COUNTED_FOR) {
          count();
        }
        done(failure, found);
      });
    };
  }

  window.angular.module('zhiqian.lists', ['cam.tasklist.client', 'cam.tasklist.filter'])
    .config(['$provide', provide => {
      provide.decorator('camAPI', ['$delegate', '$rootScope', (api, root) => {
        const definitions = api.resource('process-definition');
        definitions.list = listing(definitions.list);
        counting(api.resource('filter'), root);
        return api;
      }]);
      provide.decorator('camTasklistFiltersDirective', ['$delegate', directives => {
        directives.forEach(directive => { directive.template = directive.template.replace(SELECTED_ONLY, EACH); });
        return directives;
      }]);
    }])
    .run(['$rootScope', '$location', (root, location) => {
      root.$on('$locationChangeSuccess', () => {
        if (!location.search().sorting) {
          location.search('sorting', ORDER).replace();
        }
      });
    }]);
});
