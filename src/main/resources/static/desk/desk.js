// What the pages for officers share: asking the interface, and building a page out of text only.

/** The token against forgery, as the cookie holds it. */
export function token() {
  const cookie = document.cookie.split('; ').find(one => one.startsWith('ZHIQIAN-CSRF='));
  return cookie ? decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1)) : '';
}

/** The answer as JSON, or as a blob; whatever is refused is thrown with the sentence the server says. */
export async function ask(address, { method = 'GET', type = 'application/json', body, as = 'json' } = {}) {
  let answer;
  try {
    answer = await fetch(address, {
      method,
      headers: method === 'GET' ? {} : { 'Content-Type': type, 'X-CSRF-TOKEN': token() },
      body
    });
  } catch {
    throw new Error('服务器没有应答，没有登记成功，请稍后再试。');
  }
  const read = answer.ok && as === 'blob' ? await answer.blob() : await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Error(read.message ?? '没有成功，请稍后再试。');
  }
  return read;
}

export function element(name, content = [], properties = {}) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...[content].flat().filter(part => part !== undefined && part !== null && part !== ''));
  return made;
}

const FILE_FIELD = new CSSStyleSheet();
FILE_FIELD.replaceSync(`
.file-field { display: inline-flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; }
.file-field .choose { position: relative; padding: 4px 14px; border: 1px solid #1f5fa8; border-radius: 3px; color: #1f5fa8; background: #fff; cursor: pointer; }
.file-field .choose:focus-within { outline: 2px solid #1f5fa8; outline-offset: 2px; }
.file-field .choose input { position: absolute; inset: 0; width: 100%; opacity: 0; cursor: pointer; }
.file-field .chosen { color: #52606d; overflow-wrap: anywhere; }
`);

/** A field for files that speaks Chinese in every browser, and shows what was chosen. */
export function fileField(input) {
  if (!document.adoptedStyleSheets.includes(FILE_FIELD)) {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, FILE_FIELD];
  }
  const chosen = element('span', '没有选择文件', { className: 'chosen' });
  input.addEventListener('change', () => {
    chosen.textContent = [...input.files].map(file => file.name).join('、') || '没有选择文件';
  });
  return element('span', [element('span', ['选择文件', input], { className: 'choose' }), chosen], { className: 'file-field' });
}

/** Says in the page's line for it what has happened. */
export function show(line, text, refused) {
  line.textContent = text;
  line.setAttribute('role', refused ? 'alert' : 'status');
  line.hidden = false;
}

/** 2026-11-20 10:30 */
export const minute = at => new Date(at).toLocaleString('zh-CN', { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false }).replaceAll('/', '-');

export function day(date) {
  return `${date}（周${'日一二三四五六'[new Date(date).getUTCDay()]}）`;
}
