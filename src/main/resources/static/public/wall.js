// The big screen (大屏): sums of a region, without names and numbers of cases; refreshes itself and keeps the last
// figures when the server is away. In a hall nobody is logged in: the key of the link stands behind #, which no log holds.
import { DARK, draw } from './trend-chart.js';

const EVERY = Number(new URLSearchParams(location.search).get('every') ?? 60) * 1000;
const MOST_PARTS = 8;

const page = document.getElementById('wall');
const whole = count => Number(count).toLocaleString('zh-CN');
const tenThousands = amount => (Number(amount) / 10000).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const clock = moment => new Date(moment).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });

function element(name, content = [], properties = {}) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...[content].flat().filter(Boolean));
  return made;
}

let undraw = () => {};
let last;

async function read() {
  const key = location.hash.slice(1);
  const region = new URLSearchParams(location.search).get('region');
  const answer = key
    ? await fetch('/public/wall', { headers: { 'X-Wall-Key': key } })
    : await fetch(`/api/board/wall${region ? `?region=${encodeURIComponent(region)}` : ''}`);
  const content = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    const refused = new Error(content.message ?? '服务器没有给出数字。');
    refused.final = answer.status === 403 || answer.status === 401;
    throw refused;
  }
  return content;
}

function tile(name, count, unit, look = '') {
  return element('div', [element('h2', name), element('b', count, { className: count === '0' ? '' : look }), element('small', unit)], { className: 'tile' });
}

function parts(wall) {
  const late = wall.parts.filter(part => part.overdue + part.atRisk > 0)
    .sort((one, other) => other.overdue - one.overdue || other.atRisk - one.atRisk).slice(0, MOST_PARTS);
  if (late.length === 0) {
    return element('p', '任务都在期限内，没有超期。', { className: 'calm' });
  }
  const cell = (text, look = '') => element('td', text, { className: look });
  return element('table', [
    element('thead', element('tr', [wall.parts.some(part => /^\d/.test(part.of.code)) ? '地区' : '部门', '■ 已超期', '▲ 即将超期', '最长超期'].map(title => element('th', title, { scope: 'col' })))),
    element('tbody', late.map(part => element('tr', [
      element('th', part.of.label, { scope: 'row' }),
      cell(whole(part.overdue), part.overdue > 0 ? 'over' : ''),
      cell(whole(part.atRisk), part.atRisk > 0 ? 'risk' : ''),
      cell(part.overdue > 0 ? `${part.oldestDays} 个工作日` : '–')
    ])))
  ]);
}

function show(wall) {
  const { figures } = wall;
  undraw();
  const canvas = element('canvas');
  const week = wall.weeks.at(-1);
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `近 12 周走势；本周收到 ${week.receivedCases} 件，解决 ${week.solvedCases} 件，现在剩余 ${week.owedPeople} 人 ${tenThousands(week.owedAmount)} 万元`);
  page.replaceChildren(
    element('header', [
      element('h1', `${wall.region.label} · 根治欠薪督办`),
      element('p', `${clock(wall.countedAt)} 统计`, { id: 'state' }),
      document.fullscreenEnabled && !document.fullscreenElement && fullScreen()
    ]),
    element('div', [
      tile('在办案件', whole(figures.underWay), '件'),
      tile('即将超期', whole(figures.atRisk), '项任务', 'risk'),
      tile('已超期', whole(figures.overdue), '项任务', 'over'),
      tile('剩余人数', whole(figures.owedPeople), '人'),
      tile('剩余金额', tenThousands(figures.owedAmount), '万元'),
      tile('应报未报', whole(figures.reportsMissing), '份报表', 'over')
    ], { className: 'tiles' }),
    element('div', [
      element('section', [element('h2', '近 12 周收到、解决和剩余'), element('div', canvas, { className: 'chart' })]),
      element('section', [element('h2', '超期最多'), parts(wall)])
    ], { className: 'halves' })
  );
  undraw = draw(canvas, wall.weeks, DARK);
}

function fullScreen() {
  const button = element('button', '全屏', { type: 'button' });
  button.addEventListener('click', () => document.documentElement.requestFullscreen().then(() => button.remove(), () => {}));
  return button;
}

function away(refused) {
  const why = refused.final ? refused.message : '服务器没有应答，稍后自动重试。';
  const state = document.getElementById('state');
  if (last && state && !refused.final) {
    state.textContent = `${clock(last.countedAt)} 的数字 · ${why}`;
    state.className = 'stale';
    state.setAttribute('role', 'status');
  } else {
    undraw();
    page.replaceChildren(element('p', why, { className: 'calm', id: 'state' }));
  }
}

async function refresh() {
  try {
    last = await read();
    show(last);
  } catch (refused) {
    away(refused);
  }
}

refresh();
setInterval(refresh, Math.max(EVERY, 1000));
