// Every case one took part in, also when it is closed: someone rings and asks.

import { ask, day, element } from './desk.js';
import { later } from './long-work.js';

const SIZE = 30;
const search = document.getElementById('search');
const state = document.getElementById('state');
const list = document.getElementById('list');
const back = document.getElementById('back');
const next = document.getElementById('next');

/* where the pages begin that were shown before this one; the first begins at '' */
let begins = [''];
let following;

const money = yuan => Number(yuan).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const COLUMNS = [
  ['案件编号', '', one => element('a', one.number, { href: `/desk/case.html?case=${encodeURIComponent(one.number)}` })],
  ['地区', '', one => one.region.label],
  ['项目', '', one => one.project ?? ''],
  ['状态', '', one => one.status.label],
  ['类别', '', one => [one.severity?.label, one.priority.code === 'NORMAL' ? '' : one.priority.label].filter(Boolean).join('、')],
  ['收到日期', '', one => day(one.receivedOn)],
  ['人数', 'figure', one => String(one.people)],
  ['申报（元）', 'figure', one => money(one.claimedAmount)],
  ['责任人', '', one => one.handler ?? '']
];

function asked() {
  const query = new URLSearchParams([...new FormData(search)].filter(([, value]) => value));
  return query;
}

function table(cases) {
  return element('table', [
    element('thead', element('tr', COLUMNS.map(([title, look]) => element('th', title, { className: look, scope: 'col' })))),
    element('tbody', cases.map(one => element('tr', COLUMNS.map(([, look, value]) => element('td', value(one), { className: look })))))
  ]);
}

async function show() {
  const query = asked();
  document.getElementById('export').href = `/api/cases/export?${query}`;
  query.set('size', SIZE);
  if (begins.at(-1)) {
    query.set('after', begins.at(-1));
  }
  state.className = 'hint';
  state.textContent = '正在查找…';
  try {
    const page = await ask(`/api/cases?${query}`);
    following = page.next;
    list.replaceChildren(...(page.cases.length > 0 ? [table(page.cases)] : []));
    state.textContent = page.cases.length === 0
      ? '没有找到。换个条件再找；不是本人或者本单位经办的，去掉「只看经办过的」。'
      : `第 ${begins.length} 页，${page.cases.length} 件`;
  } catch (refused) {
    list.replaceChildren();
    following = undefined;
    state.className = 'form-refusal';
    state.textContent = refused.message;
  }
  back.disabled = begins.length === 1;
  next.disabled = !following;
}

search.addEventListener('submit', event => {
  event.preventDefault();
  begins = [''];
  show();
});
search.addEventListener('change', () => {
  begins = [''];
  show();
});
next.addEventListener('click', () => {
  begins.push(following);
  show();
});
back.addEventListener('click', () => {
  begins.pop();
  show();
});

later(document.getElementById('export'), document.getElementById('exporting'));
await show();
