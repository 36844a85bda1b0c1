// The evidence of a case: what there is, looking at it, and handing in more. Everything is written as text.
import { ask, element, fileField, show, token } from './desk.js';

const STYLE = `
.evidence table { table-layout: auto; }
.evidence caption { text-align: left; color: #52606d; }
.evidence th.figure, .evidence td.figure { width: auto; white-space: nowrap; }
.evidence td { overflow-wrap: anywhere; }
.evidence td.acts { white-space: nowrap; }
.evidence td.acts > button.quiet.quiet, .evidence td.acts > a { margin: 0 10px 0 0; }
.evidence .withdrawn td { color: #52606d; }
.evidence .withdrawn .what { text-decoration: line-through; }
.evidence .caution { color: #8a4b00; font-size: 13px; }
.evidence fieldset { margin: 16px 0 0; padding: 12px 14px; border: 1px dashed #b4bec9; border-radius: 3px; }
.evidence fieldset.over { border-color: #1f5fa8; background: #f2f7fc; }
.evidence legend { padding: 0 6px; }
.evidence fieldset label { margin: 0 4px 0 0; }
.evidence select, .evidence input { padding: 4px 8px; border: 1px solid #b4bec9; border-radius: 3px; background: #fff; font: inherit; }
.evidence .row { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; margin: 4px 0; }
.evidence .row > div { display: flex; align-items: center; flex-wrap: wrap; }
.evidence .row input, .evidence .row select { width: auto; max-width: 100%; }
.evidence ul { margin: 8px 0 0; padding: 0; list-style: none; }
.evidence li { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; margin: 4px 0; overflow-wrap: anywhere; }
.evidence li.refused { color: #b42318; }
.evidence progress { width: 10em; accent-color: #1f5fa8; }
.evidence dialog { width: min(1000px, 94vw); padding: 12px 16px; border: 1px solid #b4bec9; border-radius: 4px; }
.evidence dialog img { display: block; max-width: 100%; max-height: 72vh; margin: 8px auto; }
.evidence dialog iframe { width: 100%; height: 74vh; border: 1px solid #d9dee4; }
.evidence dialog audio { width: 100%; margin: 16px 0; }
.evidence button, .evidence button.quiet { width: auto; margin: 0; padding: 4px 14px; }
`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);

const minute = instant => new Date(instant).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 16);
const size = bytes => bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const LARGEST = 100 * 1024 * 1024;
let mounted = 0;

/** Sends one file and tells how far it is; a refusal is thrown with the sentence the server says. */
function send(address, title, file, progress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-CSRF-TOKEN', token());
    request.setRequestHeader('X-Title', encodeURIComponent(title));
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    request.upload.addEventListener('progress', event => progress(event.loaded / file.size));
    request.addEventListener('error', () => reject(new Error('没有上传成功，请检查网络后再试。')));
    request.addEventListener('load', () => {
      let answer = {};
      try {
        answer = JSON.parse(request.responseText);
      } catch {
        // said below
      }
      if (request.status === 201) {
        resolve(answer);
      } else {
        reject(new Error(request.status === 413 ? '文件太大，没有保存。请压缩或者分成几份后上传。' : answer.message ?? '没有上传成功，请稍后再试。'));
      }
    });
    request.send(file);
  });
}

/** The evidence of that case inside the element, with everything the caller may do. */
export function mount(place, caseNumber) {
  const root = place.getRootNode();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const id = `evidence-${++mounted}`;
  const base = `/api/cases/${encodeURIComponent(caseNumber)}/evidence`;
  const result = element('p', [], { hidden: true });
  const list = element('div', '正在读取…');
  const viewer = element('dialog');
  const upload = uploadForm();
  const box = element('div', [result, list, upload.form, viewer], { className: 'evidence' });
  place.replaceChildren(box);
  refresh();

  async function refresh() {
    try {
      const found = await ask(base);
      upload.offer(found.kinds);
      list.replaceChildren(found.evidence.length === 0
        ? element('p', '还没有材料。选择种类和文件后上传，或者把文件拖到下面的框里。')
        : table(found.evidence));
    } catch (refused) {
      list.replaceChildren();
      upload.form.hidden = true;
      show(result, refused.message, true);
    }
  }

  function table(evidence) {
    const heads = [['号', 'figure'], ['种类'], ['名称'], ['文件'], ['大小', 'figure'], ['上传'], ['操作']];
    return element('table', [
      element('caption', `材料 ${evidence.length} 份`),
      element('thead', element('tr', heads.map(([text, look]) => {
        const head = element('th', text, { className: look ?? '' });
        head.scope = 'col';
        return head;
      }))),
      element('tbody', evidence.map(row))
    ]);
  }

  function row(one) {
    return element('tr', [
      element('td', String(one.position), { className: 'figure' }),
      element('td', one.kind.label),
      element('td', [
        element('span', one.title, { className: 'what' }),
        one.caution && element('div', one.caution, { className: 'caution' }),
        one.withdrawn && element('div', `已撤回（${one.withdrawn.by}，${minute(one.withdrawn.at)}）：${one.withdrawn.reason}`)
      ]),
      element('td', one.fileName),
      element('td', size(one.size), { className: 'figure' }),
      element('td', [one.uploadedBy, element('div', minute(one.uploadedAt))]),
      acts(one)
    ], { className: one.withdrawn ? 'withdrawn' : '' });
  }

  function acts(one) {
    const cell = element('td', [], { className: 'acts' });
    if (!one.open) {
      cell.append('含个人信息，由承办机构查看');
      return cell;
    }
    const content = `${base}/${encodeURIComponent(one.id)}/content`;
    if (one.shown) {
      const view = element('button', '查看', { type: 'button', className: 'quiet' });
      view.setAttribute('aria-label', `查看 ${one.position} 号 ${one.title}`);
      view.addEventListener('click', () => preview(one, `${content}?view=true`));
      cell.append(view);
    }
    const save = element('a', '下载', { href: content, download: one.fileName });
    save.setAttribute('aria-label', `下载 ${one.position} 号 ${one.title}`);
    cell.append(save);
    if (one.withdrawable) {
      const withdraw = element('button', '撤回', { type: 'button', className: 'quiet' });
      withdraw.setAttribute('aria-label', `撤回 ${one.position} 号 ${one.title}`);
      withdraw.addEventListener('click', () => askReason(cell, one));
      cell.append(withdraw);
    }
    return cell;
  }

  function preview(one, address) {
    const close = element('button', '关闭', { type: 'button', className: 'quiet' });
    close.addEventListener('click', () => viewer.close());
    const shown = one.family === 'PICTURE'
      ? element('img', [], { src: address, alt: one.title })
      : one.family === 'SOUND'
        ? element('audio', [], { src: address, controls: true })
        : element('iframe', [], { src: address, title: one.title });
    const heading = element('strong', `${one.position} 号　${one.title}`, { id: `${id}-viewed` });
    viewer.setAttribute('aria-labelledby', heading.id);
    viewer.replaceChildren(element('div', [heading, close], { className: 'row' }), shown);
    viewer.addEventListener('close', () => viewer.replaceChildren(), { once: true });
    viewer.showModal();
  }

  function askReason(cell, one) {
    const reason = element('input', [], { id: `${id}-reason-${one.position}`, maxLength: 200, required: true });
    const form = element('form', [
      element('label', '撤回原因', { htmlFor: reason.id }), reason, element('button', '确定撤回', { type: 'submit' })
    ], { className: 'row' });
    form.addEventListener('submit', async event => {
      event.preventDefault();
      try {
        await ask(`${base}/${encodeURIComponent(one.id)}/withdrawal`, { method: 'POST', body: JSON.stringify({ reason: reason.value }) });
        show(result, `${one.position} 号材料已撤回，原件和原因留在案卷里。`, false);
        refresh();
      } catch (refused) {
        show(result, refused.message, true);
      }
    });
    cell.replaceChildren(form);
    reason.focus();
  }

  function uploadForm() {
    const kind = element('select', [], { id: `${id}-kind` });
    const title = element('input', [], { id: `${id}-title`, maxLength: 100, size: 24 });
    const files = element('input', [], { id: `${id}-files`, type: 'file', multiple: true, required: true });
    const button = element('button', '上传', { type: 'submit' });
    const queue = element('ul');
    queue.setAttribute('aria-live', 'polite');
    const fields = element('fieldset', [
      element('legend', '上传材料（可以把文件拖到这里）'),
      element('div', [
        element('div', [element('label', '种类', { htmlFor: kind.id }), kind]),
        element('div', [element('label', '名称', { htmlFor: title.id }), title]),
        element('div', [element('label', '文件（可选几个）', { htmlFor: files.id }), fileField(files)]),
        button
      ], { className: 'row' }),
      element('p', '图片、PDF、Word、Excel、录音；不写名称的用文件名。带宏、带密码或者引用外部文件的不接收。原件不会被改动。', { className: 'hint' }),
      queue
    ]);
    const form = element('form', fields);

    async function handIn(chosen) {
      button.disabled = true;
      queue.replaceChildren();
      let kept = 0;
      for (const file of chosen) {
        const bar = element('progress', [], { max: 1, value: 0 });
        bar.setAttribute('aria-label', `${file.name} 上传进度`);
        const said = element('span', '正在上传…');
        const line = element('li', [element('span', file.name), bar, said]);
        queue.append(line);
        try {
          if (file.size > LARGEST) {
            throw new Error('文件太大（超过 100 MB），没有上传。请压缩或者分成几份。');
          }
          const name = title.value.trim() || file.name.replace(/\.[^.]*$/, '');
          const many = chosen.length > 1 && title.value.trim() ? `${name}（${chosen.indexOf(file) + 1}）` : name;
          const one = await send(`${base}?kind=${encodeURIComponent(kind.value)}`, many.slice(0, 100), file, part => { bar.value = part; });
          bar.value = 1;
          said.textContent = `已保存为 ${one.position} 号`;
          kept++;
        } catch (refused) {
          line.className = 'refused';
          bar.remove();
          said.textContent = refused.message;
        }
      }
      button.disabled = false;
      show(result, kept === chosen.length ? `已保存 ${kept} 份材料。` : `保存 ${kept} 份，${chosen.length - kept} 份没有保存，原因见下。`, kept < chosen.length);
      if (kept > 0) {
        title.value = '';
        files.value = '';
        files.dispatchEvent(new Event('change'));
        refresh();
      }
    }

    form.addEventListener('submit', event => {
      event.preventDefault();
      handIn([...files.files]);
    });
    fields.addEventListener('dragover', event => {
      event.preventDefault();
      fields.className = 'over';
    });
    fields.addEventListener('dragleave', () => { fields.className = ''; });
    fields.addEventListener('drop', event => {
      event.preventDefault();
      fields.className = '';
      if (!button.disabled && event.dataTransfer.files.length > 0) {
        handIn([...event.dataTransfer.files]);
      }
    });
    return {
      form,
      offer: kinds => {
        const chosen = kind.value;
        kind.replaceChildren(...kinds.map(one => element('option', one.label, { value: one.code })));
        kind.value = kinds.some(one => one.code === chosen) ? chosen : kinds[0].code;
      }
    };
  }
}
