// Every case one took part in, also when it is closed: someone rings and asks. What was asked for is there again on the way
// back from a case; what was typed, a name perhaps, is kept with the page and not in its address.

import { ask, day, element } from './desk.js';
import { later } from './long-work.js';

const SIZE = 30;
const search = document.getElementById('search');
const state = document.getElementById('state');
const list = document.getElementById('list');
const back = document.getElementById('back');
const next = document.getElementById('next');

const money = yuan => Number(yuan).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/* heading, look, what it is sorted by, whether the largest comes first at the first click, value */
const COLUMNS = [
  ['案件编号', '', 'NUMBER', true, one => element('a', one.number, { href: `/desk/case.html?case=${encodeURIComponent(one.number)}` })],
  ['地区', '', 'REGION', false, one => one.region.label],
  ['项目', '', 'PROJECT', false, one => one.project ?? ''],
  ['状态', '', 'STATUS', false, one => one.status.label],
  ['类别', '', 'SEVERITY', false, one => one.severity?.label ?? ''],
  ['优先', '', 'PRIORITY', false, one => (one.priority.code === 'NORMAL' ? '' : one.priority.label)],
  ['收到日期', '', 'RECEIVED', true, one => day(one.receivedOn)],
  ['人数', 'figure', 'PEOPLE', true, one => String(one.people)],
  ['申报（元）', 'figure', 'CLAIMED', true, one => money(one.claimedAmount)],
  ['责任人', '', 'HANDLER', false, one => one.handler ?? ''],
  ['化解时限', '', 'RESOLVE_BY', false, one => one.resolveBy ?? '']
];

let { sort, desc, page } = readAddress();

function readAddress() {
  const asked = new URLSearchParams(location.search);
  if ([...asked].length > 0) {
    search.elements.text.value = history.state?.text ?? '';
    search.elements.status.value = asked.get('status') ?? '';
    search.elements.mine.checked = asked.has('mine');
  }
  const known = COLUMNS.some(([, , key]) => key === asked.get('sort'));
  return known
    ? { sort: asked.get('sort'), desc: asked.get('desc') === 'true', page: Math.max(0, Number.parseInt(asked.get('page') ?? '0', 10) || 0) }
    : { sort: 'RECEIVED', desc: true, page: 0 };
}

function asked() {
  const query = new URLSearchParams([...new FormData(search)].filter(([, value]) => value));
  query.set('sort', sort);
  query.set('desc', desc);
  return query;
}

function heading([title, look, key, largestFirst]) {
  const current = sort === key;
  const press = element('button', current ? `${title} ${desc ? '↓' : '↑'}` : title, { type: 'button', className: 'sort' });
  press.addEventListener('click', async () => {
    [sort, desc, page] = [key, current ? !desc : largestFirst, 0];
    await show();
    list.querySelector('[aria-sort=ascending] button, [aria-sort=descending] button')?.focus();
  });
  const made = element('th', press, { className: look, scope: 'col' });
  made.setAttribute('aria-sort', current ? desc ? 'descending' : 'ascending' : 'none');
  return made;
}

function table(cases) {
  return element('table', [
    element('thead', element('tr', COLUMNS.map(heading))),
    element('tbody', cases.map(one => element('tr', COLUMNS.map(([, look, , , value]) => element('td', value(one), { className: look })))))
  ]);
}

let latest;

async function show() {
  const query = asked();
  const mine = latest = {};
  document.getElementById('export').href = `/api/cases/export?${query}`;
  query.set('page', page);
  const typed = query.get('text') ?? undefined;
  const address = new URLSearchParams(query);
  address.delete('text');
  history.replaceState({ text: typed }, '', `?${address}`);
  query.set('size', SIZE);
  state.className = 'hint';
  state.textContent = '正在查找…';
  let total = 0;
  try {
    const found = await ask(`/api/cases?${query}`);
    if (latest !== mine) {
      return;
    }
    ({ total } = found);
    if (page > 0 && found.cases.length === 0 && total > 0) {
      page = Math.floor((total - 1) / SIZE);
      await show();
      return;
    }
    list.replaceChildren(...(total > 0 ? [table(found.cases)] : []));
    state.textContent = total === 0
      ? '没有找到。换个条件再找；不是本人或者本单位经办的，去掉「只看经办过的」。'
      : `共 ${total.toLocaleString('zh-CN')} 件，第 ${page + 1} 页，共 ${Math.ceil(total / SIZE)} 页`;
  } catch (refused) {
    if (latest !== mine) {
      return;
    }
    list.replaceChildren();
    state.className = 'form-refusal';
    state.textContent = refused.message;
  }
  back.disabled = page === 0;
  next.disabled = (page + 1) * SIZE >= total;
}

function turn(by) {
  page += by;
  show();
}

search.addEventListener('submit', event => {
  event.preventDefault();
  turn(-page);
});
search.addEventListener('change', event => {
  if (event.target.name !== 'text') {
    turn(-page);
  }
});
next.addEventListener('click', () => turn(1));
back.addEventListener('click', () => turn(-1));

later(document.getElementById('export'), document.getElementById('exporting'));
await show();
