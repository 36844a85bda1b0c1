// Work that takes long: begun here, its progress shown in place, found again on the page 导入导出记录.
import { element, token } from './desk.js';

const LOOK = new CSSStyleSheet();
LOOK.replaceSync(`
.long-work { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; margin: 6px 0; padding: 6px 12px; border: 0; border-left: 3px solid #1f5fa8; background: #f1f6fc; }
.long-work:empty { display: none; }
.long-work p { margin: 0; padding: 0; border: 0; background: none; }
.long-work.refused { border-left-color: #b42318; background: #fdf3f2; }
.long-work progress { width: 160px; accent-color: #1f5fa8; }
`);
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 1500;

const pause = millis => new Promise(over => { setTimeout(over, millis); });

/** How far a work is: 3/10 beside a bar, or a bar that only moves. */
export function progressOf({ done, total }, label) {
  const bar = total > 0 ? element('progress', [], { max: total, value: done }) : element('progress');
  bar.setAttribute('aria-label', label);
  return [bar, total > 0 && element('span', `${Number(done).toLocaleString('zh-CN')} / ${Number(total).toLocaleString('zh-CN')}`)].filter(Boolean);
}

/** A wide table moves inside its frame, also by keyboard. */
export const scrolled = (table, label) => element('div', table, { className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: label });

const records = () => element('a', '导入导出记录', { href: '/desk/background.html', target: '_top' });

export async function read(address, options) {
  let answer;
  try {
    answer = await fetch(address, options);
  } catch {
    throw Object.assign(new Error('服务器没有应答，请检查网络后重试。'), { away: true });
  }
  if ([502, 503, 504].includes(answer.status) && (options?.method ?? 'GET') === 'GET' && !options?.headers?.Prefer) {
    throw Object.assign(new Error('服务器正在重新启动，请稍后再试。'), { away: true });
  }
  const content = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Error(content.message ?? (answer.status === 401 ? '登录已经失效，请重新登录。' : '没有成功，请稍后再试。'));
  }
  return { content, location: answer.headers.get('Location') };
}

/** Asks again and again until it is over; a server that is away for a while is waited for. */
export async function follow(address, shown, stays = () => true) {
  for (let wait = FIRST_PAUSE; stays(); wait = Math.min(wait * 1.5, LONGEST_PAUSE)) {
    await pause(wait);
    try {
      const { content } = await read(address);
      shown(content);
      if (content.over) {
        return content;
      }
    } catch (failed) {
      if (!failed.away) {
        throw failed;
      }
      shown(undefined);
    }
  }
  return undefined;
}

/** Begins what the address makes, shows in the place how far it is, and gives the file. True if there is one. */
export async function begin(place, address, { method = 'GET', body } = {}) {
  const root = place.getRootNode();
  if (!root.adoptedStyleSheets.includes(LOOK)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, LOOK];
  }
  place.className = 'long-work';
  const said = element('p', '正在开始…');
  said.setAttribute('role', 'status');
  const bar = element('span');
  place.replaceChildren(said, bar);
  try {
    const begun = await read(address, {
      method,
      headers: { Prefer: 'respond-async', ...method === 'GET' ? {} : { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': token() } },
      body
    });
    const { name } = begun.content;
    said.replaceChildren(`正在导出「${name}」。可以离开本页，做好后在「`, records(), '」中取。');
    const over = await follow(begun.location, now => {
      bar.replaceChildren(...now ? progressOf(now, `导出「${name}」的进度`) : ['服务器没有应答，正在重试…']);
    }, () => place.isConnected);
    if (!over) {
      return false;
    }
    bar.replaceChildren();
    if (!over.file) {
      throw new Error(over.message);
    }
    const file = element('a', name, { href: over.file, download: name });
    said.replaceChildren('已做好：', file, '。以后还可以在「', records(), `」中取，保存到 ${over.keptUntil.slice(0, 10)}。`);
    file.click();
    return true;
  } catch (refused) {
    place.className = 'long-work refused';
    said.replaceChildren(refused.message);
    said.setAttribute('role', 'alert');
    bar.replaceChildren();
    return false;
  }
}

/** A link to an export begins it in the background; what becomes of it is shown in the place. */
export function later(link, place) {
  let going = false;
  link.addEventListener('click', async event => {
    event.preventDefault();
    if (!going) {
      going = true;
      await begin(place, link.href);
      going = false;
    }
  });
  return link;
}
