import { ask, element, fileField, show } from './desk.js';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PAGE = 50;
const PARTS = [['', '全部'], ['UNPAID', '尚欠'], ['UNASSESSED', '没有核实'], ['MIGRANT', '农民工'], ['LOW_INCOME', '低收入'], ['ELSEWHERE', '他案也有']];
const ORDERS = { trade: 'TRADE', owed: 'OWED', assessed: 'ASSESSED' };

const yuan = amount => Number(amount ?? 0).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const people = count => `${Number(count).toLocaleString('zh-CN')} 人`;

/** The roster of a case: its sums, its rows to read and to edit, sheets up and down. */
export function mount(place, caseNumber) {
  const address = `/api/cases/${encodeURIComponent(caseNumber)}/roster`;
  const asked = { page: 0, part: '', text: '', order: 'POSITION', descending: false };
  const result = element('p', [], { hidden: true });
  const busy = element('p', [], { hidden: true, className: 'busy' });
  const head = element('div');
  const upload = element('div');
  const preview = element('div');
  const table = element('div');
  if (!document.querySelector('link[href="/desk/roster.css"]')) {
    document.head.append(element('link', [], { rel: 'stylesheet', href: '/desk/roster.css' }));
  }
  place.classList.add('roster');
  place.replaceChildren(result, head, upload, busy, preview, table);
  let view;

  /** Shows that something is going on, and since when, until it is over. */
  async function during(what, work) {
    const began = Date.now();
    const tick = () => busy.replaceChildren(`${what}… ${Math.round((Date.now() - began) / 1000)} 秒 `, element('progress'));
    const timer = setInterval(tick, 1000);
    tick();
    busy.hidden = false;
    place.setAttribute('aria-busy', 'true');
    place.querySelectorAll('button').forEach(one => { one.disabled = true; });
    try {
      return await work();
    } finally {
      clearInterval(timer);
      busy.hidden = true;
      place.removeAttribute('aria-busy');
      place.querySelectorAll('button').forEach(one => { one.disabled = false; });
    }
  }

  /** Does it and says what came of it; a refusal stays on the page. */
  async function attempt(what, work) {
    try {
      const said = await during(what, work);
      if (said) {
        show(result, said, false);
      }
    } catch (refused) {
      show(result, refused.message, true);
      result.scrollIntoView({ block: 'nearest' });
    }
  }

  function query() {
    const values = new URLSearchParams({ page: asked.page, size: PAGE, order: asked.order, descending: asked.descending });
    if (asked.part) {
      values.set('part', asked.part);
    }
    if (asked.text) {
      values.set('text', asked.text);
    }
    return values;
  }

  async function refresh() {
    view = await ask(`${address}?${query()}`);
    showHead();
    showTable();
  }

  const button = (label, clicked, quiet = true) => {
    const made = element('button', label, { type: 'button', className: quiet ? 'quiet' : '' });
    made.addEventListener('click', clicked);
    return made;
  };

  /** A file the browser keeps. */
  async function download(path, { method = 'GET', body, name } = {}) {
    const blob = await ask(path, { method, type: SHEET, body, as: 'blob' });
    const link = element('a', [], { href: URL.createObjectURL(blob), download: name });
    link.click();
    URL.revokeObjectURL(link.href);
  }

  const figure = (label, ...values) => element('span', [label, ...values.map(value => element('b', value))]);

  function showHead() {
    const { sums, inCase } = view;
    const parts = view.version === 0
      ? [element('p', view.changeable
        ? '本案还没有名册。下载模板填写后上传，人少的也可以逐人增加。有了名册，涉及人数和金额按名册合计。'
        : '本案还没有名册。')]
      : [
        element('div', [
          figure('人数', people(sums.people)),
          figure('农民工', people(sums.migrants)),
          figure('低收入', people(sums.lowIncome)),
          figure('欠薪', `${yuan(sums.owed)} 元`),
          figure('核实', people(sums.assessed.people), `${yuan(sums.assessed.amount)} 元`),
          figure('认定', people(inCase.verifiedPeople), `${yuan(inCase.verified)} 元`),
          figure('垫付', `${yuan(sums.advanced)} 元`),
          figure('已付（含垫付）', people(sums.paid.people), `${yuan(sums.paid.amount)} 元`),
          figure('尚欠', `${yuan(sums.remaining)} 元`)
        ], { className: 'figures' }),
        ...view.differences.map(one => element('p', one, { className: 'warn' })),
        ...(view.changeable && sums.unassessed > 0 ? [element('div', [
          `还有 ${people(sums.unassessed)}没有核实金额。`,
          button('核实金额同欠薪金额', () => {
            if (confirm(`给没有核实金额的 ${people(sums.unassessed)}都填上各自的欠薪金额，确定吗？`)) {
              attempt('正在填写', async () => {
                await ask(`${address}/assessment`, { method: 'POST', body: '{}' });
                await refresh();
                return '核实金额已填。';
              });
            }
          })], { className: 'line' })] : [])
      ];
    head.replaceChildren(...parts, ...payments());
    showUpload();
  }

  /** Payments that nobody has divided yet, and the sheet that waits for its payment. */
  function payments() {
    if (view.version === 0 || (view.undivided.length === 0 && !view.prepared && view.sums.verified.people === 0)) {
      return [];
    }
    const lines = view.undivided.map(one => element('div', [
      `${one.paidOn} ${one.source} ${yuan(one.amount)} 元，付清 ${people(one.clearedPeople)}，凭证 ${one.voucher}：没有分到人`,
      ...(view.changeable ? [
        fileButton('上传支付表', file => paySheet(file, one.id)),
        button('付清全部尚欠', () => attempt('正在分配', async () => {
          await ask(`${address}/payments/${one.id}/all`, { method: 'POST', body: '{}' });
          await refresh();
          return '这笔支付已分到全部尚欠的人。';
        }))] : [])
    ], { className: 'line' }));
    if (view.prepared) {
      lines.push(element('div', [
        `备好的支付表：${yuan(view.prepared.amount)} 元（农民工 ${yuan(view.prepared.migrantAmount)} 元），付清 ${people(view.prepared.people)}（农民工 ${people(view.prepared.migrants)}）。请在任务「登记支付」中按此填写。`,
        ...(view.changeable ? [button('撤回', () => attempt('正在撤回', async () => {
          await ask(`${address}/payments/prepared`, { method: 'DELETE' });
          await refresh();
          return '支付表已撤回。';
        }))] : [])
      ], { className: 'line' }));
    } else if (view.changeable && Number(view.sums.remaining) > 0) {
      lines.push(element('div', [
        '部分支付的，先备支付表，再登记支付：',
        button('下载支付表模板', () => attempt('正在下载', () => download(`${address}/payments/template.xlsx`, { name: `支付表-${caseNumber}.xlsx` }))),
        fileButton('备支付表', file => paySheet(file))
      ], { className: 'line' }));
    }
    return lines.length === 0 ? [] : [element('h2', '支付到人'), ...lines];
  }

  function fileButton(label, chosen) {
    const input = element('input', [], { type: 'file', accept: '.xlsx', hidden: true });
    input.setAttribute('aria-label', `${label}文件`);
    input.addEventListener('change', () => {
      const file = input.files[0];
      input.value = '';
      if (file) {
        chosen(file);
      }
    });
    return element('span', [button(label, () => input.click()), input]);
  }

  function paySheet(file, payment) {
    const target = `${address}/payments/sheet`;
    attempt('正在检查支付表', async () => {
      const seen = await ask(`${target}?mode=preview`, { method: 'POST', type: SHEET, body: file });
      if (seen.errorCount > 0) {
        showErrors(seen, file, `${target}/errors.xlsx`, '支付表');
        return undefined;
      }
      const words = `${yuan(seen.amount)} 元，付清 ${people(seen.clearedPeople)}（农民工 ${yuan(seen.migrantAmount)} 元、${people(seen.clearedMigrants)}）`;
      preview.replaceChildren(element('h2', `支付表 ${file.name}`), element('p', words), element('div', [
        button(payment ? '确认分到人' : '确认备表', () => attempt('正在写入', async () => {
          await ask(`${target}?mode=commit${payment ? `&payment=${payment}` : ''}`, { method: 'POST', type: SHEET, body: file });
          preview.replaceChildren();
          await refresh();
          return payment ? '这笔支付已分到人。' : '支付表已备好，请在任务「登记支付」中按此填写。';
        }), false),
        button('取消', () => preview.replaceChildren())
      ], { className: 'line' }));
      return undefined;
    });
  }

  function showUpload() {
    if (!view.changeable) {
      upload.replaceChildren(...(view.version === 0 ? [] : [element('div', [exportButton()], { className: 'line' })]));
      return;
    }
    const all = element('input', [], { type: 'radio', name: 'scope', value: 'ALL', checked: true });
    const part = element('input', [], { type: 'radio', name: 'scope', value: 'PART' });
    const input = element('input', [], { type: 'file', accept: '.xlsx', id: 'roster-file' });
    input.setAttribute('aria-label', '名册文件');
    const chosen = () => (part.checked ? 'PART' : 'ALL');
    upload.replaceChildren(element('div', [
      button('下载模板', () => attempt('正在下载', () => download(`${address}/template.xlsx`, { name: '名册模板.xlsx' }))),
      fileField(input),
      ...(view.version === 0 ? [] : [element('label', [all, '整册替换']), element('label', [part, '只增改'])]),
      button('检查', () => {
        const file = input.files[0];
        if (file) {
          check(file, chosen());
        } else {
          show(result, '请先选择填好的名册文件。', true);
        }
      }, false),
      ...(view.version === 0 ? [] : [exportButton()]),
      button('增加一人', addRow)
    ], { className: 'line' }));
  }

  function exportButton() {
    const shown = element('input', [], { type: 'checkbox' });
    const label = element('label', [shown, '含姓名和号码（留痕）']);
    return element('span', [
      button('导出', () => attempt('正在导出', () => download(`${address}/export.xlsx`, {
        method: shown.checked ? 'POST' : 'GET',
        name: `名册-${caseNumber}.xlsx`
      }))),
      ' ', label], { className: 'line' });
  }

  function showErrors(seen, file, target, what) {
    preview.replaceChildren(
      element('h2', `${what} ${file.name}`),
      element('p', `共 ${seen.rows} 行，${seen.faultyRows} 行、${seen.errorCount} 处不对，没有写入。请改正后重新上传。`, { className: 'warn', role: 'alert' }),
      element('div', [
        button('下载带「错误」列的表', () => attempt('正在下载', () => download(target, { method: 'POST', body: file, name: `错误-${file.name}` })), false),
        button('关闭', () => preview.replaceChildren())
      ], { className: 'line' }),
      element('div', element('table', [
        element('thead', element('tr', ['行', '列', '错误'].map(one => element('th', one)))),
        element('tbody', seen.errors.map(one => element('tr', [
          element('td', String(one.row)), element('td', one.column), element('td', one.reason)])))
      ], { className: 'errors' }), { className: 'scroll' }),
      ...(seen.errors.length < seen.errorCount ? [element('p', `只列出前 ${seen.errors.length} 处，全部见带「错误」列的表。`)] : []));
  }

  function check(file, scope) {
    attempt('正在检查名册', async () => {
      const seen = await ask(`${address}/sheet?mode=preview&scope=${scope}`, { method: 'POST', type: SHEET, body: file });
      result.hidden = true;
      if (seen.errorCount > 0) {
        showErrors(seen, file, `${address}/sheet/errors.xlsx?scope=${scope}`, '名册');
      } else {
        showChanges(seen, file, scope);
      }
      return undefined;
    });
  }

  /** What a sheet without errors would change, and the button that does it. */
  function showChanges(seen, file, scope) {
    const total = one => `${people(one.people)}（农民工 ${people(one.migrants)}、低收入 ${people(one.lowIncome)}），欠薪 ${yuan(one.owed)} 元，核实 ${people(one.assessedPeople)} ${yuan(one.assessed)} 元`;
    const list = (title, count, rows) => count === 0 ? [] : [element('details', [
      element('summary', `${title} ${people(count)}${rows.length < count ? `（列出前 ${rows.length} 人）` : ''}`),
      element('table', element('tbody', rows.map(cells => element('tr', cells.map(cell => element('td', String(cell)))))))])];
    const changes = seen.added + seen.changed + seen.dropped;
    const commit = button(seen.dropped > 0 ? `确认导入，并撤下 ${seen.dropped} 人` : '确认导入', () => attempt('正在写入名册', async () => {
      await ask(`${address}/sheet?mode=commit&scope=${scope}&basis=${seen.basis}&dropped=${seen.dropped}`, { method: 'POST', type: SHEET, body: file });
      preview.replaceChildren();
      asked.page = 0;
      await refresh();
      return `已导入：新增 ${people(seen.added)}，变更 ${people(seen.changed)}，撤下 ${people(seen.dropped)}。`;
    }), false);
    preview.replaceChildren(
      element('h2', `名册 ${file.name}：没有错误`),
      element('p', `新增 ${people(seen.added)}，变更 ${people(seen.changed)}，撤下 ${people(seen.dropped)}，不变 ${people(seen.unchanged)}。`),
      element('p', `现在：${total(seen.before)}`),
      element('p', `导入后：${total(seen.after)}`),
      ...(seen.blocked ? [element('p', seen.blocked, { className: 'warn', role: 'alert' })] : []),
      ...list('撤下', seen.dropped, seen.droppedWorkers.map(one => [`序号 ${one.position}`, one.name, `${yuan(one.owed)} 元`])),
      ...list('变更', seen.changed, seen.changes.map(one => [`第 ${one.row} 行`, one.name, one.columns])),
      ...list('请留意', seen.noticeCount, seen.notices.map(one => [`第 ${one.row} 行`, one.name, one.sentence])),
      element('div', [
        ...(changes === 0 || seen.blocked ? [] : [commit]),
        button('取消', () => preview.replaceChildren())
      ], { className: 'line' }));
  }

  function filters() {
    const text = element('input', [], { type: 'search', value: asked.text, placeholder: '姓名、证件号码、工种、班组或者序号' });
    text.setAttribute('aria-label', '查找');
    text.size = 30;
    const part = element('select', PARTS.map(([value, label]) => element('option', label, { value, selected: value === asked.part })));
    part.setAttribute('aria-label', '范围');
    const form = element('form', [text, part, element('button', '查找', { type: 'submit', className: 'quiet' })], { className: 'line' });
    const search = () => {
      Object.assign(asked, { text: text.value.trim(), part: part.value, page: 0 });
      attempt('正在查找', refresh);
    };
    part.addEventListener('change', search);
    form.addEventListener('submit', event => {
      event.preventDefault();
      search();
    });
    return form;
  }

  function heading(label, order, className) {
    if (!order) {
      return element('th', label, { className });
    }
    const sorted = asked.order === order;
    const made = element('button', label + (sorted ? (asked.descending ? ' ↓' : ' ↑') : ''), { type: 'button' });
    made.setAttribute('aria-pressed', String(sorted));
    made.addEventListener('click', () => {
      Object.assign(asked, { order, descending: sorted ? !asked.descending : order !== 'POSITION' && order !== 'TRADE', page: 0 });
      attempt('正在排序', refresh);
    });
    return element('th', made, { className });
  }

  function totals() {
    const { sums, columns } = view;
    const known = { name: people(sums.people), owed: yuan(sums.owed), assessed: yuan(sums.assessed.amount) };
    const figures = [sums.advanced, sums.paid.amount, sums.remaining].map(sum => element('td', yuan(sum), { className: 'figure' }));
    return element('tr', [
      element('td', '合计'),
      ...columns.map(column => element('td', known[column.key] ?? '', { className: look(column) })),
      ...figures,
      element('td', '')
    ]);
  }

  function showTable() {
    if (view.version === 0) {
      table.replaceChildren();
      return;
    }
    const columns = view.columns;
    const headings = element('tr', [
      heading('序号', 'POSITION', 'figure'),
      ...columns.map(column => heading(column.heading, ORDERS[column.key], look(column))),
      heading('垫付', '', 'figure'), heading('已付', 'PAID', 'figure'), heading('尚欠', 'REMAINING', 'figure'), element('th', '')
    ]);
    const body = element('tbody', view.rows.length === 0
      ? element('tr', element('td', asked.text || asked.part ? '没有符合的人，请改换查找的内容。' : '名册是空的。', { colSpan: columns.length + 5 }))
      : view.rows.map(row));
    const last = Math.max(0, Math.ceil(view.total / PAGE) - 1);
    const go = page => {
      asked.page = page;
      attempt('正在翻页', refresh);
    };
    const back = button('上一页', () => go(asked.page - 1));
    const on = button('下一页', () => go(asked.page + 1));
    back.hidden = asked.page === 0;
    on.hidden = asked.page >= last;
    const list = element('table', [element('thead', headings), body, element('tfoot', totals())], { id: 'roster-rows' });
    list.addEventListener('keydown', walk);
    table.replaceChildren(filters(), element('div', list, { className: 'scroll' }), element('div', [
      back, `第 ${asked.page + 1} / ${last + 1} 页，${people(view.total)}`, on], { className: 'line' }),
    ...(view.changeable ? [element('p', '点一格或者用方向键选中后按回车修改，回车保存，Esc 放弃。', { className: 'hint' })] : []));
  }

  function row(one) {
    const cells = view.columns.map(column => cell(one, column));
    const shown = button('显示', () => attempt('正在打开', async () => {
      const all = await ask(`${address}/rows/${one.position}/disclosures`, { method: 'POST', body: '{}' });
      view.columns.forEach((column, i) => { cells[i].firstChild.textContent = text(column, all.fields[column.key]); });
      return `序号 ${one.position} 的全部内容已显示，并已留痕。`;
    }));
    const out = button('撤下', () => {
      const reason = prompt(`撤下序号 ${one.position}，请写明理由（不少于 4 个字）：`);
      if (reason !== null) {
        attempt('正在撤下', async () => {
          await ask(`${address}/rows/${one.position}/withdrawal`, { method: 'POST', body: JSON.stringify({ reason }) });
          await refresh();
          return `序号 ${one.position} 已撤下。`;
        });
      }
    });
    return element('tr', [
      element('td', [String(one.position), one.elsewhere && element('span', '他案', { className: 'elsewhere', title: `也在其他未结案件中：${one.elsewhere}` })], { className: 'figure' }),
      ...cells,
      element('td', yuan(one.advanced), { className: 'figure' }),
      element('td', yuan(one.paid), { className: 'figure' }),
      element('td', yuan(one.remaining), { className: 'figure' }),
      element('td', [shown, ' ', view.changeable && out])
    ]);
  }

  const look = column => (column.kind === 'MONEY' ? 'figure' : '');
  const text = (column, value) => (column.kind === 'MONEY' && value !== undefined ? yuan(value) : value ?? '');

  function cell(one, column) {
    const value = one.fields[column.key];
    const made = element('td', element('span', text(column, value)), { className: look(column) });
    if (view.changeable) {
      made.classList.add('cell');
      made.tabIndex = 0;
      made.setAttribute('aria-label', `序号 ${one.position} ${column.heading}`);
      made.addEventListener('click', () => edit(made, one, column));
    }
    return made;
  }

  /** Arrow keys go from cell to cell, Enter edits. */
  function walk(event) {
    const here = event.target;
    if (!here.matches?.('td.cell')) {
      return;
    }
    const line = here.parentElement;
    const next = {
      ArrowLeft: here.previousElementSibling,
      ArrowRight: here.nextElementSibling,
      ArrowUp: line.previousElementSibling?.children[here.cellIndex],
      ArrowDown: line.nextElementSibling?.children[here.cellIndex]
    }[event.key];
    if (event.key === 'Enter') {
      event.preventDefault();
      here.click();
    } else if (next?.matches('td.cell')) {
      event.preventDefault();
      next.focus();
    }
  }

  /** One cell becomes a field; what was masked has to be typed anew. */
  function edit(made, one, column) {
    if (made.querySelector('input, select')) {
      return;
    }
    const before = one.fields[column.key] ?? '';
    const masked = /[*＊]|（已隐去）/.test(before);
    const field = column.choices.length > 0
      ? element('select', column.choices.map(choice => element('option', choice, { value: choice, selected: choice === before })))
      : element('input', [], { value: masked ? '' : before, placeholder: masked ? '重新填写' : '' });
    field.setAttribute('aria-label', `序号 ${one.position} ${column.heading}`);
    const kept = made.firstChild;
    let over = false;
    const leave = () => {
      over = true;
      made.replaceChildren(kept);
      made.focus();
    };
    const save = async () => {
      if (over) {
        return;
      }
      const value = field.value.trim();
      if (value === (masked ? '' : before)) {
        leave();
        return;
      }
      over = true;
      field.disabled = true;
      try {
        const answer = await ask(`${address}/rows/${one.position}`, { method: 'PATCH', body: JSON.stringify({ fields: { [column.key]: value } }) });
        const changed = answer.rows.find(candidate => candidate.position === one.position);
        const now = row(changed);
        made.parentElement.replaceWith(now);
        Object.assign(view, { sums: answer.sums, inCase: answer.inCase, differences: answer.differences, undivided: answer.undivided, version: answer.version });
        showHead();
        table.querySelector('tfoot').replaceChildren(totals());
        now.querySelector(`[aria-label="序号 ${one.position} ${column.heading}"]`)?.focus();
      } catch (refused) {
        over = false;
        field.disabled = false;
        made.querySelector('.wrong')?.remove();
        made.append(element('span', refused.message, { className: 'wrong', role: 'alert' }));
        field.focus();
      }
    };
    field.addEventListener('click', event => event.stopPropagation());
    field.addEventListener('keydown', event => {
      event.stopPropagation();
      if (event.key === 'Enter') {
        event.preventDefault();
        save();
      } else if (event.key === 'Escape') {
        leave();
      }
    });
    made.replaceChildren(field);
    field.focus();
    field.select?.();
  }

  /** A form for one more worker, with the refusals of all fields at once. */
  function addRow() {
    const fields = view.columns.map(column => {
      const field = column.choices.length > 0
        ? element('select', ['', ...column.choices].map(choice => element('option', choice, { value: choice })))
        : element('input', [], { required: column.required });
      field.name = column.key;
      return field;
    });
    const form = element('form', [
      ...fields.map((field, i) => element('label', [`${view.columns[i].heading}${view.columns[i].required ? '*' : ''} `, field])),
      element('button', '增加', { type: 'submit' }),
      button('取消', () => preview.replaceChildren())
    ], { className: 'line', noValidate: true });
    form.addEventListener('submit', event => {
      event.preventDefault();
      const sent = Object.fromEntries(fields.filter(field => field.value.trim()).map(field => [field.name, field.value.trim()]));
      attempt('正在增加', async () => {
        await ask(`${address}/rows`, { method: 'POST', body: JSON.stringify({ fields: sent }) });
        preview.replaceChildren();
        await refresh();
        return '名册已增加 1 人。';
      });
    });
    preview.replaceChildren(element('h2', '增加一人'), form);
    fields[0].focus();
  }

  attempt('正在打开名册', refresh);
}

/** On a page of its own the case stands in the address. */
const own = document.getElementById('roster-page');
if (own) {
  const number = new URLSearchParams(location.search).get('case') ?? '';
  document.querySelector('h1').textContent = `名册　${number}`;
  mount(own, number);
}
