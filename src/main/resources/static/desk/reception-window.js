import { ask, day, element, show } from './desk.js';

const asked = new URLSearchParams(location.search);
const title = document.getElementById('title');
const present = document.getElementById('present');
const result = document.getElementById('result');
const arrival = document.getElementById('arrival');
const queue = document.getElementById('queue');
const totals = document.getElementById('totals');
const sums = document.getElementById('sums');
const unlinked = document.getElementById('unlinked');
let session = asked.get('session');

const sessions = `/api/sessions`;
const visitors = rest => `${sessions}/${encodeURIComponent(session)}/visitors${rest}`;
const clock = instant => new Date(instant).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' });

/** Sends it, says what came of it and shows the queue as it is now; after a refusal what was typed stays. */
async function send(rest, body, done) {
  try {
    const answer = await ask(visitors(rest), { method: 'POST', body: JSON.stringify(body) });
    show(result, done(answer), false);
    await refresh();
    goOn(rest.split('/')[1]);
  } catch (refused) {
    show(result, refused.message, true);
  }
}

/** The keyboard stays with the visitor, or goes to the next who waits. */
function goOn(number) {
  const rows = [...queue.tBodies[0].rows];
  const at = rows.findIndex(one => one.dataset.number === number);
  const next = at < 0 ? undefined : [...rows.slice(at), ...rows.slice(0, at)]
    .map(one => one.querySelector('input, select, button')).find(Boolean);
  (next ?? document.getElementById('people')).focus();
}

function form(fields, label, submitted) {
  const made = element('form', [...fields, element('button', label, { type: 'submit' })], { className: 'line' });
  made.addEventListener('submit', event => {
    event.preventDefault();
    submitted();
  });
  return made;
}

function field(label, properties) {
  const input = element('input', [], { required: true, placeholder: label, ...properties });
  input.setAttribute('aria-label', label);
  return input;
}

/** Who receives the visitor: the units on the rota, each with its post. */
function reception(visitor, rota) {
  const unit = element('select', rota.map((seat, position) => element('option', `${seat.office.name}　${seat.post}`, { value: position })));
  unit.setAttribute('aria-label', '接待单位');
  const post = field('接待人职务', { maxLength: 60, value: rota[0]?.post ?? '' });
  unit.addEventListener('change', () => { post.value = rota[unit.value].post; });
  return form([unit, post], '接待', () => send(`/${visitor.number}/receive`,
    { office: rota[unit.value]?.office.office ?? '', post: post.value }, () => `${visitor.number} 号已接待。`));
}

function outcome(visitor) {
  const number = field('案件编号', { maxLength: 18 });
  number.setAttribute('list', 'unlinked');
  const topic = field('咨询事项', { maxLength: 200 });
  return [
    form([number], '登记案件', () => send(`/${visitor.number}/case`, { caseNumber: number.value.trim() },
      () => `${visitor.number} 号对应案件 ${number.value.trim()}。`)),
    form([topic], '记咨询', () => send(`/${visitor.number}/consultation`, { topic: topic.value },
      () => `${visitor.number} 号已记咨询。`))
  ];
}

/** Waiting, being received, or done with; always in words. */
const stateOf = visitor => visitor.outcome ? '已有结果' : visitor.receivedBy ? '接待中' : '等候';
const LOOKS = { 已有结果: 'done', 接待中: 'now', 等候: '' };

function row(visitor, rota) {
  const state = stateOf(visitor);
  const left = element('button', '离开', { type: 'button', className: 'quiet' });
  left.setAttribute('aria-label', `${visitor.number} 号离开`);
  left.addEventListener('click', () => send(`/${visitor.number}/left`, {}, () => `${visitor.number} 号已离开。`));
  const made = element('tr', [
    element('td', String(visitor.number), { className: 'figure' }),
    element('td', String(visitor.people), { className: 'figure' }),
    element('td', clock(visitor.arrivedAt)),
    element('td', state, { className: 'state' }),
    element('td', visitor.receivedBy ? `${visitor.receivedBy.name}　${visitor.receiver}` : visitor.outcome ? '' : reception(visitor, rota)),
    element('td', visitor.outcome
      ? [visitor.outcome.label, visitor.caseNumber && element('a', ` ${visitor.caseNumber}`, { href: `/desk/case.html?case=${visitor.caseNumber}` })]
      : [...(visitor.receivedBy ? outcome(visitor) : []), left])
  ], { className: LOOKS[state] });
  made.dataset.number = visitor.number;
  return made;
}

const figure = (name, count, unit) => element('li', [`${name} `, element('b', String(count)), ` ${unit}`]);

function sumsOf(sum) {
  return [
    figure('来访', sum.numbers, `号 ${sum.visitors} 人`),
    figure('等候和接待中', sum.waiting.length, '号'),
    figure('登记案件', sum.cases, `件 ${sum.people} 人`),
    figure('当场解决', sum.settledCases, '件'),
    figure('咨询', sum.consultationPersons, '人次')
  ];
}

async function refresh() {
  try {
    const sheet = await ask(`${sessions}/${encodeURIComponent(session)}/day`);
    const { session: head, totals: sum } = sheet;
    title.textContent = `接访窗口　${head.regionName}${head.title}`;
    present.textContent = `${day(head.date)} ${head.startsAt.slice(0, 5)}–${head.endsAt.slice(0, 5)}　${head.place}　${head.status.label}`;
    unlinked.replaceChildren(...sheet.cases.filter(one => one.queueNumbers.length === 0).map(one => element('option', [], { value: one.number })));
    queue.tBodies[0].replaceChildren(...sheet.queue.map(visitor => row(visitor, sheet.rota)));
    queue.hidden = sums.hidden = sheet.queue.length === 0;
    sums.replaceChildren(...sumsOf(sum));
    arrival.hidden = false;
    totals.textContent = sheet.queue.length === 0
      ? '还没有人取号。来访人到窗口后填人数取号；诉求在「登记诉求」登记（来源选集中接访），再回到这里填案件编号。'
      : sum.waiting.length ? `尚无结果：${sum.waiting.join('、')} 号。` : '来访的都有结果。';
  } catch (refused) {
    present.textContent = refused.message;
    arrival.hidden = queue.hidden = sums.hidden = true;
    totals.textContent = '';
  }
}

/** Without a session in the address: the one of today, or a choice. */
async function choose() {
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
  try {
    const found = (await ask(`${sessions}?from=${today}&to=${today}`)).filter(one => one.status !== 'CANCELLED');
    if (found.length === 1) {
      session = found[0].id;
      await refresh();
    } else if (found.length === 0) {
      present.textContent = '今天本地区没有接访场次。其他日期的场次从任务「接待来访」中的链接打开。';
    } else {
      present.replaceChildren('今天有几个场次，请选择：', ...found.map(one =>
        element('a', `${one.place} `, { href: `?session=${encodeURIComponent(one.id)}` })));
    }
  } catch (refused) {
    present.textContent = refused.message;
  }
}

arrival.addEventListener('submit', async event => {
  event.preventDefault();
  const people = document.getElementById('people');
  const button = arrival.querySelector('[type=submit]');
  button.disabled = true;
  await send('', { people: Number(people.value) }, drawn => {
    people.value = '1';
    return `请等候，排队号 ${drawn.number} 号。`;
  });
  button.disabled = false;
});

document.getElementById('again').addEventListener('click', refresh);

await (session ? refresh() : choose());
