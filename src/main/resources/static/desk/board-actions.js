// 催办, 改派, 挂牌督办 and 约谈 for the chosen rows: one form, then what came of each row.
import { ask } from './desk.js';
import { button, element } from './board-parts.js';

const ACTIONS = {
  URGE: { title: '催办', note: '催办情况（要求何时办结）', notYet: row => !['AT_RISK', 'OVERDUE'].includes(row.state.code), hint: '承办单位收到邮件提醒，案件经过留下记录；同一任务一天只催办一次。' },
  REASSIGN: { title: '改派', note: '改派理由', hint: '任务只能在承办单位内改派，也可以退回单位待领；理由记入案件经过。' },
  LIST: { title: '挂牌督办', note: '挂牌理由（人数、金额、影响）', hint: '提出后由该级治欠办审批，明确期限、报告频次和摘牌条件。' },
  CALL: { title: '约谈', note: '发现的问题（不少于 10 个字）', hint: '按先通报、再约谈的顺序启动：同一单位同一事由只启动一次。' }
};

const choice = (name, value, text, checked) => element('label', [element('input', [], { type: 'radio', name, value, checked }), ` ${text}`]);

export function openAction(page, kind, rows) {
  const action = ACTIONS[kind];
  const notYet = action.notYet ? rows.filter(action.notYet).length : 0;
  const note = element('textarea', [], { required: true, maxLength: 500, id: 'board-note' });
  const said = element('p', [], { hidden: true });
  const go = element('button', `${action.title} ${rows.length} 项`, { type: 'submit', className: 'main' });
  const fields = extra(kind, rows);
  const form = element('form', [
    element('h3', `${action.title}：选中 ${rows.length} 项`),
    element('p', action.hint, { className: 'grey' }),
    ...notYet > 0 ? [element('p', `其中 ${notYet} 项在期限内或者暂停计时，不需要${action.title}。`, { className: 'risk' })] : [],
    ...fields,
    element('label', action.note, { htmlFor: 'board-note' }),
    note,
    said,
    element('div', [button('取消', () => dialog.close()), go], { className: 'bar' })
  ], { method: 'dialog' });
  go.disabled = notYet === rows.length;
  note.disabled = go.disabled;
  const dialog = element('dialog', form);
  dialog.setAttribute('aria-label', action.title);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (go.disabled) {
      return;
    }
    go.disabled = true;
    go.textContent = `正在办理 ${rows.length} 项…`;
    const filled = new FormData(form);
    try {
      const outcome = await ask('/api/board/actions', {
        method: 'POST',
        body: JSON.stringify({
          kind,
          tasks: rows.map(row => row.task),
          note: note.value,
          means: filled.get('means') || undefined,
          assignee: filled.get('assignee') || undefined,
          level: filled.get('level') || undefined
        })
      });
      showOutcome(page, dialog, action, rows, outcome);
    } catch (refused) {
      said.textContent = refused.message;
      said.setAttribute('role', 'alert');
      said.hidden = false;
      go.disabled = false;
      go.textContent = `${action.title} ${rows.length} 项`;
    }
  });
  dialog.addEventListener('close', () => dialog.remove());
  page.rows.getRootNode().append(dialog);
  dialog.showModal();
  (form.querySelector('input:enabled, select') ?? note).focus();
}

function extra(kind, rows) {
  if (kind === 'URGE') {
    return [element('fieldset', [element('legend', '催办方式'), choice('means', 'PHONE', '电话催办', true), choice('means', 'LETTER', '书面催办'), choice('means', 'INTERVIEW', '约谈')])];
  }
  if (kind === 'LIST') {
    return [element('fieldset', [element('legend', '挂牌级别'), choice('level', '', '本级', true), choice('level', 'COUNTY', '县级'), choice('level', 'PREFECTURE', '州市级'), choice('level', 'PROVINCE', '省级')])];
  }
  if (kind === 'REASSIGN') {
    const select = element('select', element('option', '退回承办单位待领', { value: '' }), { name: 'assignee', id: 'board-assignee' });
    const offices = new Set(rows.map(row => row.officeCode));
    if (offices.size === 1) {
      ask(`/api/board/colleagues?office=${[...offices][0]}`)
        .then(people => select.append(...people.map(one => element('option', one.label, { value: one.code }))), () => {});
    }
    return [
      element('label', '改由谁办理', { htmlFor: 'board-assignee' }),
      select,
      ...offices.size > 1 ? [element('p', '选中的任务属于不同单位，只能一起退回待领；要指定人员，请按单位分开选择。', { className: 'grey' })] : []
    ];
  }
  return [];
}

function showOutcome(page, dialog, action, rows, outcome) {
  const title = new Map(rows.map(row => [row.task, `${row.number} ${row.title}`]));
  const sum = element('p', `${action.title}：办成 ${outcome.done} 项，没有办成 ${outcome.refused} 项。`);
  sum.setAttribute('role', outcome.refused > 0 ? 'alert' : 'status');
  const close = button('知道了', () => dialog.close(), 'main');
  dialog.replaceChildren(
    element('h3', `${action.title}结果`),
    sum,
    element('ul', outcome.results.map(one => element('li', [
      element('span', one.done ? '● ' : '■ ', { className: one.done ? 'within' : 'over' }),
      `${title.get(one.task) ?? one.number ?? ''}：${one.message}`
    ]))),
    element('div', close, { className: 'bar' })
  );
  close.focus();
  dialog.addEventListener('close', () => page.reload());
}
