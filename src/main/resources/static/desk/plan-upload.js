import { ask, show } from './desk.js';

const asked = new URLSearchParams(location.search);
const campaign = asked.get('campaign') ?? '';
const region = asked.get('region') ?? '';
const address = `/api/campaigns/${encodeURIComponent(campaign)}/plan?region=${encodeURIComponent(region)}`;
const present = document.getElementById('present');
const result = document.getElementById('result');
const form = document.getElementById('upload');
const button = form.querySelector('button');

async function showPresent() {
  try {
    const stored = await ask(address);
    present.textContent = `已上传：${stored.fileName}` + (stored.documentNumber ? `，已登记为 ${stored.documentNumber}` : '，还没有登记文号');
  } catch (refused) {
    present.textContent = refused.message;
  }
}

form.addEventListener('submit', async event => {
  event.preventDefault();
  const file = document.getElementById('file').files[0];
  button.disabled = true;
  try {
    const stored = await ask(`${address}&fileName=${encodeURIComponent(file.name)}`, {
      method: 'PUT',
      type: 'application/octet-stream',
      body: file
    });
    show(result, `上传成功：${stored.fileName}`, false);
    form.reset();
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
