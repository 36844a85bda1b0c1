// Everything of one's own that takes long: exports, and the ledgers of one's region; going on or over.
import { element, minute } from './desk.js';
import { progressOf, read, scrolled } from './long-work.js';
import { me, page } from './pages.js';

const SOON = 2_000;
const LATER = 30_000;
const state = document.getElementById('state');
const list = document.getElementById('list');
const body = element('tbody');
const shown = new Map();

const SIGNS = { DONE: ['●', 'within'], REFUSED: ['■', 'over'], FAILED: ['■', 'over'], INTERRUPTED: ['■', 'over'] };

const ofExport = work => ({
  id: work.id, kind: '导出', name: work.name, by: '本人', at: work.begunAt, finishedAt: work.finishedAt, state: work.state, over: work.over,
  done: work.done, total: work.total,
  result: () => work.file
    ? [element('a', '取文件', { href: work.file, download: work.name, ariaLabel: `取文件 ${work.name}` }), element('div', `保存到 ${minute(work.keptUntil)}`, { className: 'hint' })]
    : work.message ?? ''
});

function ofImport(run) {
  const only = run.mode.code === 'PREVIEW';
  const counts = run.errorCount > 0 ? `${run.errorCount} 处错误` : run.state.code === 'DONE' ? `${only ? '将' : ''}新增 ${run.created} 件，无变化 ${run.unchanged} 件` : '';
  return {
    id: run.id, kind: only ? '核对台账' : '承接台账', name: `台账 ${run.total > 0 ? `${run.total} 件` : ''}`, by: run.submitter, at: run.submittedAt, finishedAt: run.finishedAt, state: run.state, over: run.over,
    done: run.counted, total: run.total,
    result: () => [element('a', '看结果', { href: `/desk/imports.html?run=${run.id}`, ariaLabel: `看 ${minute(run.submittedAt)} ${only ? '核对' : '承接'}台账的结果` }),
      element('div', [counts, run.message].filter(Boolean).join('；'), { className: 'hint' })]
  };
}

function stateOf(one) {
  const [sign, look] = SIGNS[one.state.code] ?? ['○', ''];
  const said = element('span', `${sign} ${one.state.label}`, { className: look });
  return one.over ? said : [said, element('div', progressOf(one, `${one.name}的进度`), { className: 'counted' })];
}

/** Rows that stay the same are left alone, so that focus and reading are not disturbed. */
function show(works) {
  const rows = works.map(one => {
    const key = JSON.stringify([one.state, one.done, one.total, one.finishedAt, String(one.over)]);
    const before = shown.get(one.id);
    if (before?.key === key) {
      return before.row;
    }
    const row = element('tr', [
      element('td', one.kind),
      element('td', one.name, { className: 'name' }),
      element('td', one.by),
      element('td', minute(one.at)),
      element('td', stateOf(one)),
      element('td', one.result())
    ]);
    before?.row.replaceWith(row);
    shown.set(one.id, { key, row });
    return row;
  });
  rows.forEach((row, position) => {
    if (body.children[position] !== row) {
      body.insertBefore(row, body.children[position] ?? null);
    }
  });
  while (body.children.length > rows.length) {
    body.lastChild.remove();
  }
}

async function load() {
  let wait = LATER;
  try {
    const officer = await me();
    const [exports, imports] = await Promise.all([
      read('/api/background'),
      page('承接台账').may(officer) ? read('/api/imports') : { content: [] }
    ]);
    const works = [...exports.content.map(ofExport), ...imports.content.map(ofImport)].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
    const going = works.filter(one => !one.over).length;
    wait = going > 0 ? SOON : LATER;
    if (works.length === 0) {
      list.replaceChildren();
    } else if (!body.isConnected) {
      list.replaceChildren(scrolled(element('table', [
        element('thead', element('tr', ['种类', '内容', '发起人', '发起时间', '状态', '结果'].map(title => element('th', title, { scope: 'col' })))),
        body
      ]), '导入导出记录'));
    }
    show(works);
    const text = works.length === 0
      ? '还没有记录。在督办看板、统计报表、我的案件和案卷中导出，或者承接台账，会列在这里。'
      : going > 0 ? `共 ${works.length} 项，${going} 项进行中。` : `共 ${works.length} 项，没有进行中的。`;
    if (state.textContent !== text) {
      state.className = 'hint';
      state.textContent = text;
    }
  } catch (failed) {
    state.className = 'form-refusal';
    state.textContent = `记录没有读到：${failed.message}`;
  }
  setTimeout(load, wait);
}

load();
