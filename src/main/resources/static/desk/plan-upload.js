import { ask, day, element, fileField, show } from './desk.js';

const asked = new URLSearchParams(location.search);
const campaign = asked.get('campaign') ?? '';
const region = asked.get('region') ?? '';
const address = `/api/campaigns/${encodeURIComponent(campaign)}/plan?region=${encodeURIComponent(region)}`;
const present = document.getElementById('present');
const result = document.getElementById('result');
const form = document.getElementById('upload');
const button = form.querySelector('button');
const field = document.getElementById('file');
field.parentElement.replaceChildren(fileField(field));

const moment = instant => new Date(instant).toLocaleString('zh-CN', { dateStyle: 'short', timeStyle: 'short', hour12: false, timeZone: 'Asia/Shanghai' });

function facts(stored) {
  const file = element('a', stored.fileName, { href: address.replace('/plan?', '/plan/file?') });
  const lines = {
    已上传: file,
    上传时间: moment(stored.uploadedAt),
    文号: stored.documentNumber ? `${stored.documentNumber}，${day(stored.documentOn)}印发` : '还没有登记'
  };
  return element('dl', Object.entries(lines).flatMap(([name, value]) => [element('dt', name), element('dd', value)]), { className: 'facts' });
}

async function showPresent() {
  try {
    const stored = await ask(address);
    present.replaceChildren(facts(stored));
  } catch (refused) {
    present.textContent = refused.message;
  }
}

form.addEventListener('submit', async event => {
  event.preventDefault();
  const file = field.files[0];
  if (!file) {
    show(result, '请先选择实施方案文件。', true);
    field.focus();
    return;
  }
  button.disabled = true;
  try {
    const stored = await ask(`${address}&fileName=${encodeURIComponent(file.name)}`, {
      method: 'PUT',
      type: 'application/octet-stream',
      body: file
    });
    show(result, `上传成功：${stored.fileName}`, false);
    form.reset();
    field.dispatchEvent(new Event('change'));
    await showPresent();
  } catch (refused) {
    show(result, refused.message, true);
  } finally {
    button.disabled = false;
  }
});

if (campaign && region) {
  showPresent();
} else {
  form.hidden = true;
  present.textContent = '请从任务「登记本地方案」中的链接打开本页。';
}
