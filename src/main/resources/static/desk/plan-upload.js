const asked = new URLSearchParams(location.search);
const campaign = asked.get('campaign') ?? '';
const region = asked.get('region') ?? '';
const address = `/api/campaigns/${encodeURIComponent(campaign)}/plan?region=${encodeURIComponent(region)}`;
const present = document.getElementById('present');
const result = document.getElementById('result');
const form = document.getElementById('upload');
const button = form.querySelector('button');

function show(text, refused) {
  result.textContent = text;
  result.setAttribute('role', refused ? 'alert' : 'status');
  result.hidden = false;
}

/** The token against forgery, as the cookie holds it. */
function token() {
  const cookie = document.cookie.split('; ').find(one => one.startsWith('ZHIQIAN-CSRF='));
  return cookie ? decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1)) : '';
}

async function read(answer) {
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Error(body.message ?? '没有成功，请稍后再试。');
  }
  return body;
}

async function showPresent() {
  try {
    const stored = await read(await fetch(address));
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
    const stored = await read(await fetch(`${address}&fileName=${encodeURIComponent(file.name)}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/octet-stream', 'X-CSRF-TOKEN': token() },
      body: file
    }));
    show(`上传成功：${stored.fileName}`, false);
    form.reset();
    await showPresent();
  } catch (refused) {
    show(refused instanceof TypeError ? '服务器没有应答，文件没有上传，请稍后再试。' : refused.message, true);
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
