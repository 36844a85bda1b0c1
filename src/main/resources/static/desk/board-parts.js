// What the board, the big screen and the tabs of Cockpit share: words, figures and tables, all written as text.
import { element } from './desk.js';

export { element };

export const whole = count => Number(count).toLocaleString('zh-CN');
export const yuan = amount => Number(amount).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
export const tenThousands = amount => (Number(amount) / 10000).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
export const clock = moment => new Date(moment).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });

const LIGHTS = { WITHIN: ['within', '●'], AT_RISK: ['risk', '▲'], OVERDUE: ['over', '■'], SUSPENDED: ['grey', '◌'] };

/** ■ 逾期 2 个工作日, with a sign beside the colour. */
export function light(row) {
  const [look, sign] = LIGHTS[row.state.code] ?? ['grey', ''];
  return element('span', `${sign} ${row.state.code === 'SUSPENDED' ? row.state.label : row.timeLeft}`, { className: look, title: row.state.label });
}

export function button(text, press, look = 'plain') {
  const made = element('button', text, { type: 'button', className: look });
  made.addEventListener('click', press);
  return made;
}

export function caseLink(number) {
  return element('a', number, { href: `/desk/case.html?case=${encodeURIComponent(number)}`, target: '_blank', rel: 'noopener', title: '打开案卷（新窗口）' });
}

export function processLink(instance, text = '流程') {
  return element('a', text, { href: `/camunda/app/cockpit/default/#/process-instance/${encodeURIComponent(instance)}/runtime`, target: '_top', title: '打开流程实例' });
}

/** Columns are [heading, look, value of a row]; without rows it says why. */
export function table(columns, rows, whenEmpty, caption) {
  if (rows.length === 0) {
    return element('p', whenEmpty, { className: 'grey' });
  }
  const head = element('tr', columns.map(([title, look]) => element('th', title, { className: look, scope: 'col' })));
  const lines = rows.map(row => element('tr', columns.map(([, look, value]) => element('td', value(row), { className: look }))));
  return element('table', [caption && element('caption', caption), element('thead', head), element('tbody', lines)]);
}

/** A root of its own with the style of the board. */
export function rootOf(host) {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const body = element('div');
  root.replaceChildren(element('link', [], { rel: 'stylesheet', href: '/desk/board.css' }), body);
  return body;
}

/** What can be done when something was not read. */
export function trouble(message, again) {
  const said = element('p', message);
  said.setAttribute('role', 'alert');
  return element('div', [said, button('重试', again)]);
}
