// Taking a whole case away as one archive, and looking whether one that came back is still whole.
import { ask, element, fileField, show } from './desk.js';
import { begin } from './long-work.js';

/** The export of that case inside the element. */
export function mount(place, caseNumber) {
  const reason = element('input', [], { id: 'archive-reason', maxLength: 200, required: true, placeholder: '例如：移送公安机关、立卷归档' });
  const button = element('button', '导出案卷', { type: 'submit' });
  const result = element('p', [], { hidden: true });
  const progress = element('div');
  const form = element('form', [element('label', '导出原因', { htmlFor: reason.id }), reason, button], { className: 'line' });
  form.addEventListener('submit', async event => {
    event.preventDefault();
    button.disabled = true;
    result.hidden = true;
    const made = await begin(progress, `/api/cases/${encodeURIComponent(caseNumber)}/archive`, { method: 'POST', body: JSON.stringify({ reason: reason.value }) });
    button.disabled = false;
    if (made) {
      show(result, '已导出。压缩包含个人信息，请妥善保管；导出已留痕。', false);
    }
  });
  place.replaceChildren(element('h2', '导出案卷'),
    element('p', '一个压缩包：案卷（PDF 和数据）、材料原件、留痕记录和签名的清单，用于归档或者移交公安、法院。', { className: 'hint' }), form, progress, result,
    element('p', ['收到别处交来的案卷压缩包，', element('a', '核对是否完整', { href: '/desk/archive-check.html' }), '。'], { className: 'hint' }));
}

/** The check of an archive inside the element. */
export function mountCheck(place) {
  const file = element('input', [], { id: 'archive-file', type: 'file', accept: '.zip', required: true });
  const button = element('button', '核对', { type: 'submit' });
  const result = element('p', [], { hidden: true });
  const found = element('div');
  const form = element('form', [element('label', '案卷压缩包（ZIP）', { htmlFor: file.id }), fileField(file), button]);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    button.disabled = true;
    found.replaceChildren();
    show(result, '正在核对…', false);
    try {
      const finding = await ask('/api/archives/check', { method: 'POST', type: 'application/octet-stream', body: file.files[0] });
      show(result, `${finding.caseNumber}：${finding.sentence}`, !finding.whole);
      found.append(element('table', [
        element('thead', element('tr', [element('th', '内容'), element('th', '结果')])),
        element('tbody', finding.entries.map(one => element('tr', [
          element('td', one.path), element('td', (one.state.code === 'INTACT' ? '✓ ' : '✗ ') + one.state.label)])))
      ]));
    } catch (refused) {
      show(result, refused.message, true);
    } finally {
      button.disabled = false;
    }
  });
  place.replaceChildren(form, result, found);
}
