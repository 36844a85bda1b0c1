// Registering a petition and handing over its receipt.

import { ask } from './engine.js';
import { day, element, fault, headed, link } from './page.js';
import { mountStart } from './starting.js';

const title = document.getElementById('title');
const content = document.getElementById('content');

/** Says that two requests are the same one, should the answer to the first have got lost. */
function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

async function register(values, key) {
  try {
    return await ask('/api/petitions', values, { 'Idempotency-Key': key });
  } catch (failure) {
    if (failure.status === 422) {
      throw new Error('刚才那次提交已经登记成功，只是没有收到回执；现在的内容与它不同。请先在任务列表中核对那件案件。');
    }
    throw failure;
  }
}

function receipt({ number, queryCode }, values) {
  const rows = [
    ['诉求人', values.petitionerName],
    ['收到日期', day(values.receivedOn)],
    ['案件编号', element('span', number, { className: 'code' })],
    ['查询码', element('span', queryCode, { className: 'code' })]
  ];
  return element('section', [
    element('dl', rows.flatMap(([term, value]) => [element('dt', term), element('dd', value)])),
    element('p', values.sameMatterAs
      ? '本次来访已并入原案件，请凭查询码了解办理进展。'
      : '诉求已经登记。自收到之日起 5 个工作日内作出是否受理的决定。'),
    element('p', `在 ${location.origin}/public/ 凭查询码和登记时所留手机号的后四位查询进度，也可以拨打 12333。`),
    element('p', '查询码是了解办理进展的凭据，请妥善保管，不要告诉无关的人。')
  ], { className: 'receipt' });
}

function showReceipt(registered, values) {
  const print = element('button', '打印回执', { type: 'button', className: 'btn btn-primary' });
  const again = element('button', '再登记一件', { type: 'button', className: 'btn' });
  print.addEventListener('click', () => window.print());
  again.addEventListener('click', () => open());
  content.replaceChildren(receipt(registered, values), element('div', [
    print, again, link(`/desk/case.html?case=${encodeURIComponent(registered.number)}`, '打开案卷')
  ], { className: 'row' }));
  headed(title, '诉求登记回执');
  scrollTo(0, 0);
}

async function open() {
  const key = newKey();
  headed(title, '登记诉求');
  try {
    await mountStart(content, 'petition', {
      label: '登记',
      send: async ({ values }) => showReceipt(await register(values, key), values)
    });
  } catch (failure) {
    content.replaceChildren(fault(failure));
  }
}

await open();
