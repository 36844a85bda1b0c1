// Taking over a ledger: the template, the file, all its errors, and the runs so far.
import { fault } from '/camunda/desk/page.js';
import { element, fileField, minute, token } from './desk.js';
import { follow, later, progressOf, read, scrolled } from './long-work.js';
import { me, page } from './pages.js';

const MOST_BYTES = 32 * 1024 * 1024;
const SHOWN_AT_ONCE = 200;
const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', yaml: 'application/yaml', yml: 'application/yaml', json: 'application/json'
};
const content = document.getElementById('content');
const result = element('section');
const runs = element('section');

const whole = count => Number(count).toLocaleString('zh-CN');

function table(titles, rows, caption) {
  return scrolled(element('table', [
    element('caption', caption),
    element('thead', element('tr', titles.map(title => element('th', title, { scope: 'col' })))),
    element('tbody', rows.map(cells => element('tr', cells.map(cell => element('td', cell)))))
  ]), caption);
}

/** A long table is shown part by part. */
function inParts(place, titles, rows, caption) {
  const shown = table(titles, rows.slice(0, SHOWN_AT_ONCE), caption);
  const body = shown.querySelector('tbody');
  const more = element('button', '', { type: 'button', className: 'btn' });
  const label = () => {
    more.textContent = `再看 ${whole(Math.min(SHOWN_AT_ONCE, rows.length - body.children.length))} 处`;
    more.hidden = body.children.length >= rows.length;
  };
  more.addEventListener('click', () => {
    const next = rows.slice(body.children.length, body.children.length + SHOWN_AT_ONCE);
    body.append(...next.map(cells => element('tr', cells.map(cell => element('td', cell)))));
    label();
  });
  label();
  place.append(shown, more);
}

function sentence(run) {
  if (run.state.code === 'DONE') {
    return run.mode.code === 'PREVIEW'
      ? `核对完毕，没有错误：共 ${whole(run.total)} 件，将新增 ${whole(run.created)} 件，无变化 ${whole(run.unchanged)} 件。可以承接。`
      : `承接完毕：共 ${whole(run.total)} 件，新增 ${whole(run.created)} 件，无变化 ${whole(run.unchanged)} 件。`;
  }
  if (run.errorCount > 0) {
    return `有 ${whole(run.errorCount)} 处错误，涉及 ${whole(run.refused)} 件，没有写入。请逐条改正后重新核对。`;
  }
  return run.message ?? '没有承接。';
}

async function showOutcomes(run) {
  const place = element('div');
  const list = element('details', [element('summary', '逐件结果'), place]);
  result.append(list);
  let after = 0;
  const next = async () => {
    const { content: found } = await read(`/api/imports/${run.id}/cases?after=${after}&size=${SHOWN_AT_ONCE}`);
    const more = element('button', '再看', { type: 'button', className: 'btn' });
    place.append(table(['台账编号', '结果', '所在任务', '案件编号'], found.cases.map(one => [
      one.ledgerCase, one.outcome.label, one.task ?? '', one.number ? element('a', one.number, { href: `/desk/case.html?case=${encodeURIComponent(one.number)}` }) : ''
    ]), '按台账的顺序'));
    if (found.next !== undefined) {
      after = found.next;
      more.addEventListener('click', async () => {
        await tried();
        more.remove();
      });
      place.append(more);
    }
  };
  const tried = () => next().catch(failed => {
    const again = element('button', '重试', { type: 'button', className: 'btn' });
    const said = element('div', [fault(failed), again]);
    again.addEventListener('click', () => {
      said.remove();
      tried();
    });
    place.append(said);
  });
  list.addEventListener('toggle', () => list.open && place.childElementCount === 0 && tried());
}

function showOver(run, heading) {
  const good = run.state.code === 'DONE';
  const said = element('p', `${good ? '●' : '■'} ${sentence(run)}`, { className: good ? 'form-note' : 'form-refusal' });
  said.setAttribute('role', good ? 'status' : 'alert');
  heading.textContent = `${run.mode.label === '预览' ? '核对' : '承接'}结果　${minute(run.submittedAt)}`;
  result.replaceChildren(heading, said);
  const faults = run.errors ?? [];
  if (faults.length > 0) {
    const place = element('div');
    result.append(
      element('p', later(element('a', '导出错误（Excel）', { href: `/api/imports/${run.id}/errors.xlsx` }), place)), place);
    inParts(result, ['案件', '位置', '字段', '原因'], faults.map(one => [one.ledgerCase, one.place, one.field, one.reason]), '全部错误，按台账的顺序');
  }
  if (run.total > 0) {
    showOutcomes(run);
  }
}

/** Shows a run until it is over; whoever leaves finds it by its address or in the list of runs. */
async function showRun(id) {
  history.replaceState(null, '', `?run=${id}`);
  const heading = element('h2', '正在处理', { tabIndex: -1 });
  const said = element('p', '正在处理。可以离开本页，回来后在下面的「承接记录」或者「导入导出记录」中接着看。', { className: 'form-note' });
  said.setAttribute('role', 'status');
  const bar = element('div', [], { className: 'counted' });
  result.replaceChildren(heading, said, bar);
  const address = `/api/imports/${encodeURIComponent(id)}`;
  try {
    let { content: run } = await read(address);
    if (!run.over) {
      run = await follow(address, now => {
        bar.replaceChildren(...now
          ? [element('span', now.state.label), ...progressOf({ done: now.counted, total: now.total }, '处理台账的进度'), now.total === 0 && now.counted > 0 ? `已读 ${whole(now.counted)} 件` : '']
          : ['服务器没有应答，正在重试…']);
      }, () => bar.isConnected);
    }
    if (!run || !bar.isConnected) {
      return undefined;
    }
    showOver(run, heading);
    heading.focus();
    await showRuns().catch(failed => runs.replaceChildren(fault(failed)));
    return run;
  } catch (failed) {
    result.replaceChildren(fault(failed));
    return undefined;
  }
}

async function showRuns() {
  const { content: found } = await read('/api/imports');
  runs.replaceChildren(element('h2', '承接记录'), found.length === 0
    ? element('p', '本地区还没有承接过台账。', { className: 'hint' })
    : table(['提交时间', '方式', '提交人', '状态', '件数', '新增', '错误', '结果'], found.map(run => [
      minute(run.submittedAt), run.mode.label === '预览' ? '核对' : '承接', run.submitter, run.state.label, whole(run.total), whole(run.created), whole(run.errorCount),
      open(run)
    ]), '最近 50 次，新的在前'));
  return found;
}

function open(run) {
  const link = element('a', '看结果', { href: `?run=${run.id}` });
  link.setAttribute('aria-label', `看 ${minute(run.submittedAt)} 的结果`);
  link.addEventListener('click', event => {
    event.preventDefault();
    showRun(run.id);
  });
  return link;
}

function form() {
  const file = element('input', [], { id: 'file', type: 'file', accept: '.xlsx,.yaml,.yml,.json' });
  const preview = element('button', '核对', { type: 'button', className: 'btn btn-primary' });
  const commit = element('button', '承接', { type: 'button', className: 'btn', disabled: true });
  const why = element('span', '先核对，没有错误才能承接。', { className: 'hint' });
  const said = element('p', [], { className: 'form-refusal', hidden: true });
  said.setAttribute('role', 'alert');
  const say = text => {
    said.textContent = text;
    said.hidden = !text;
  };
  const ready = yes => {
    commit.disabled = !yes;
    why.textContent = yes ? '核对无误，可以承接。' : '先核对，没有错误才能承接。';
  };
  file.addEventListener('change', () => {
    say('');
    ready(false);
  });
  const send = async mode => {
    const [chosen] = file.files;
    const type = TYPES[chosen?.name.split('.').at(-1).toLowerCase()];
    say(!chosen ? '请先选择台账文件。' : !type ? '只接收按模板填写的 .xlsx，或者 .yaml、.json。' : chosen.size > MOST_BYTES ? '文件超过 32 MB，请分成几份。' : '');
    if (said.textContent) {
      return;
    }
    preview.disabled = true;
    commit.disabled = true;
    result.replaceChildren(element('p', '正在上传…', { className: 'form-note', role: 'status' }));
    try {
      const { content: begun } = await read(`/api/imports/cases?mode=${mode}`, { method: 'POST', headers: { 'Content-Type': type, 'X-CSRF-TOKEN': token() }, body: chosen });
      const run = await showRun(begun.id);
      ready(mode === 'preview' && run?.state.code === 'DONE' && file.files[0] === chosen);
    } catch (refused) {
      result.replaceChildren();
      say(refused.message);
      ready(false);
    } finally {
      preview.disabled = false;
    }
  };
  preview.addEventListener('click', () => send('preview'));
  commit.addEventListener('click', () => send('commit'));
  return [
    element('ol', [
      element('li', [element('a', '下载模板', { href: '/api/imports/cases/template.xlsx' }), '，按「填写说明」填好；也可以用 YAML、JSON。']),
      element('li', [element('label', '台账文件', { htmlFor: 'file' }), '　', fileField(file)]),
      element('li', [preview, ' ', commit, ' ', why], { className: 'row' })
    ], { className: 'steps' }),
    said
  ];
}

try {
  if (!page('承接台账').may(await me())) {
    throw new Error('您不能承接台账：由当地或者上级的劳动保障监察机构、人社部门和治欠办承接。');
  }
  content.replaceChildren(...form(), result, runs);
  const found = await showRuns();
  const asked = new URLSearchParams(location.search).get('run') ?? found.find(run => !run.over)?.id;
  if (asked) {
    await showRun(asked);
  }
} catch (refused) {
  content.replaceChildren(fault(refused));
}
