// The letters of a case or a session: numbers, dates, files; issuing and correcting for the office they come from.
import { ask, element, show } from './desk.js';

/** Shows the letters of the case in the element. */
export function mount(place, caseNumber) {
  return list(place, `/api/cases/${encodeURIComponent(caseNumber)}/letters`);
}

/** Shows the letters of the reception session in the element. */
export function mountSession(place, session) {
  return list(place, `/api/letters?session=${encodeURIComponent(session)}`);
}

async function list(place, address) {
  const said = element('p', [], { hidden: true });
  const table = element('div', ['正在查询文书…']);
  place.replaceChildren(said, table);
  const refresh = async () => {
    try {
      const letters = await ask(address);
      table.replaceChildren(letters.length ? rows(letters, act) : element('p', ['还没有文书。案件办到制作文书的环节时，文书自动编号、入卷。']));
    } catch (refused) {
      table.replaceChildren();
      show(said, refused.message, true);
    }
  };
  const act = async (done, path, body) => {
    try {
      await ask(path, { method: 'POST', body: JSON.stringify(body ?? {}) });
      await refresh();
      show(said, done, false);
    } catch (refused) {
      show(said, refused.message, true);
    }
  };
  await refresh();
}

function rows(letters, act) {
  const head = ['文号', '名称', '发给', '制作日期', '制作单位', '状态', '查看和下载', '办理'];
  return element('table', [
    element('thead', [element('tr', head.map(text => element('th', [text])))]),
    element('tbody', letters.map(letter => row(letter, act)))
  ]);
}

function row(letter, act) {
  const cells = [
    letter.voidOn ? element('s', [letter.number]) : letter.number,
    letter.title + (letter.version > 1 ? `（第 ${letter.version} 版）` : ''),
    letter.addressee,
    element('time', [letter.drawnOn]),
    letter.office,
    state(letter),
    letter.readable ? downloads(letter) : '仅看文号',
    letter.ours && !letter.voidOn ? deeds(letter, act) : ''
  ];
  return element('tr', cells.map(cell => element('td', cell)));
}

function state(letter) {
  if (letter.voidOn) {
    return `作废 ${letter.voidOn}：${letter.voidReason}`;
  }
  if (letter.inner) {
    return '入卷';
  }
  return letter.issuedOn ? `已发出 ${letter.issuedOn}` : '未登记发出';
}

function downloads(letter) {
  const link = (kind, text, more = {}) => element('a', [text], { href: `/api/letters/${letter.id}/${kind}`, ...more });
  return [link('pdf?show=true', '查看', { target: '_blank' }), ' ', link('docx', 'Word'), ' ', link('pdf', 'PDF')];
}

function deeds(letter, act) {
  const path = `/api/letters/${letter.id}`;
  const issue = element('button', ['登记发出'], { type: 'button', className: 'quiet' });
  issue.addEventListener('click', () => act(`${letter.number} 已登记发出。`, `${path}/issue`));
  return element('div', [letter.inner || letter.issuedOn ? '' : issue, correction(letter, act, path)], { className: 'deeds' });
}

function correction(letter, act, path) {
  const open = element('button', ['更正'], { type: 'button', className: 'quiet' });
  const reason = element('input', [], { required: true, maxLength: 200, placeholder: '更正的原因' });
  reason.setAttribute('aria-label', '更正的原因');
  const form = element('form', [reason, element('button', ['按案卷重新制作'], { type: 'submit' })], {
    className: 'line',
    hidden: true
  });
  open.addEventListener('click', () => {
    form.hidden = false;
    open.hidden = true;
    reason.focus();
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    act(letter.issuedOn ? `${letter.number} 已作废，更正后的文书另编新号。` : `${letter.number} 已重新制作。`, `${path}/correction`, {
      reason: reason.value
    });
  });
  return element('div', [open, form]);
}
