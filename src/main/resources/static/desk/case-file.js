// The whole case on one page (案卷), as GET /api/cases/{number} gives it: in Tasklist beside the form, and on /desk/case.html.
// Everything is written as text, so that nothing an applicant wrote can act in the page.

const STYLE = `
:host { display: block; color: #1f2933; font: 14px/1.55 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
* { box-sizing: border-box; }
header { position: sticky; top: 0; z-index: 2; padding: 8px 0 0; background: #fff; border-bottom: 1px solid #d9dee4; box-shadow: 0 var(--over, 0) 0 #fff; }
h2 { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 14px; margin: 0; font-size: 16px; }
h3 { margin: 20px 0 6px; padding-bottom: 4px; border-bottom: 1px solid #d9dee4; font-size: 14px; }
p { margin: 4px 0; }
.number, td, .amounts { font-variant-numeric: tabular-nums; }
.grey { color: #52606d; }
.facts { display: flex; flex-wrap: wrap; gap: 0 16px; }
.tag { padding: 0 7px; border-radius: 3px; color: #fff; background: #52606d; font-size: 12px; font-weight: 400; }
.time { margin-left: auto; font-size: 14px; white-space: nowrap; }
.within { color: #1b7a3d; } .risk { color: #a15c00; } .over { color: #b42318; font-weight: 600; }
.amounts { display: flex; flex-wrap: wrap; gap: 2px 26px; margin: 6px 0; }
.amounts b { font-size: 16px; }
.steps { display: flex; gap: 3px; margin: 6px 0 0; padding: 0; list-style: none; font-size: 12px; }
.steps li { flex: 1; padding-top: 3px; border-top: 3px solid #d9dee4; color: #52606d; text-align: center; }
.steps .done { border-color: #1f5fa8; color: #1f2933; }
dl { display: grid; grid-template-columns: 6.5em 1fr; gap: 3px 16px; margin: 0; }
dt { color: #52606d; } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 4px 12px 4px 0; border-bottom: 1px solid #eceff2; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { color: #52606d; font-weight: 400; white-space: nowrap; }
.date { width: 1%; } td.date { white-space: nowrap; } th.figure, td.figure { text-align: right; white-space: nowrap; }
section { scroll-margin-top: var(--head, 170px); }
section:focus { outline: none; }
nav { display: flex; flex-wrap: wrap; gap: 0 2px; margin: 6px 0 0 -8px; }
nav button { padding: 4px 8px; border: 0; border-radius: 0; border-bottom: 3px solid transparent; }
nav button:hover, nav [aria-current] { border-color: #1f5fa8; }
.rule { font-weight: 600; }
summary { color: #52606d; cursor: pointer; }
summary:focus-visible { outline: 2px solid #1f5fa8; outline-offset: 2px; }
details h3 { margin-top: 8px; }
details { margin-bottom: 16px; padding: 8px 12px; background: #f7f9fb; }
a { color: #1f5fa8; }
a:focus-visible { outline: 2px solid #1f5fa8; outline-offset: 2px; }
button { padding: 3px 12px; border: 1px solid #1f5fa8; border-radius: 3px; color: #1f5fa8; background: #fff; font: inherit; cursor: pointer; }
button:focus-visible { outline: 2px solid #1f5fa8; outline-offset: 2px; }
[role=alert] { margin: 8px 0; padding: 8px 12px; border-left: 3px solid #b42318; background: #fdf3f2; }
`;

const STEPS = [
  ['登记', 'REGISTERED'], ['受理', 'ACCEPTED'], ['核实', 'VERIFIED'], ['方案', 'PLAN_APPROVED'],
  ['支付', 'PAID'], ['结案', 'CLOSED'], ['销号', 'STRUCK_OFF'], ['回头看', 'LOOKED_BACK']
];
const KEPT_WHEN_REOPENED = ['REGISTERED', 'ACCEPTED'];
const TIME = { 期限内: ['within', '●'], 临近期限: ['risk', '▲'], 已超期: ['over', '■'], 超期办结: ['over', '■'] };

const money = yuan => Number(yuan).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const date = day => day ? `${day}（周${'日一二三四五六'[new Date(day).getUTCDay()]}）` : '';

function element(name, content = [], look = '') {
  const made = document.createElement(name);
  if (look) {
    made.className = look;
  }
  made.append(...[content].flat().filter(part => part !== undefined && part !== null && part !== ''));
  return made;
}

function section(title, ...content) {
  const made = element('section', [element('h3', title), ...content]);
  made.dataset.title = title;
  made.tabIndex = -1;
  made.setAttribute('aria-label', title);
  return made;
}

function pairs(rows) {
  const filled = rows.filter(([, value]) => value !== undefined && value !== null && value !== '');
  return element('dl', filled.flatMap(([term, value]) => [element('dt', term), element('dd', value)]));
}

/** Columns are [heading, look, value of a row]; without rows it says what will fill the table. */
function table(columns, rows, whenEmpty) {
  if (rows.length === 0) {
    return element('p', whenEmpty, 'grey');
  }
  const heading = element('tr', columns.map(([title, look]) => element('th', title, look)));
  const lines = rows.map(row => element('tr', columns.map(([, look, value]) => element('td', value(row), look))));
  return element('table', [element('thead', heading), element('tbody', lines)]);
}

function time(deadline) {
  const [look, sign] = TIME[deadline.state] ?? ['grey', ''];
  return element('span', `${sign} ${deadline.timeLeft ?? deadline.state}`, look);
}

function steps(course) {
  const reopened = course.findIndex(fact => fact.kind.code === 'REOPENED');
  const current = reopened < 0 ? course : course.slice(0, reopened);
  const isDone = kind => (KEPT_WHEN_REOPENED.includes(kind) ? course : current).some(fact => fact.kind.code === kind);
  return element('ol', STEPS.map(([name, kind]) => element('li', name, isDone(kind) ? 'done' : '')), 'steps');
}

function head({ head, visits, plan, balance, deadlines, course }) {
  const tags = [head.severity?.label, head.priority.code === 'NORMAL' ? undefined : head.priority.label, head.status.label];
  const open = deadlines.filter(one => one.timeLeft).sort((one, other) => one.dueOn.localeCompare(other.dueOn));
  const first = visits[0];
  const facts = [
    first && `${first.channel.label} ${head.receivedOn}`,
    `涉及 ${head.people} 人`,
    plan && `责任单位 ${plan.responsibleOffice}`,
    head.handler && `责任人 ${head.handler}`,
    head.resolveBy && `化解时限 ${date(head.resolveBy)}`
  ];
  return element('header', [
    element('h2', [
      element('span', head.number, 'number'),
      element('span', head.project ?? head.region.label),
      ...tags.filter(Boolean).map(tag => element('span', tag, 'tag')),
      element('span', open.slice(0, 1).map(time), 'time')
    ]),
    element('p', facts.filter(Boolean).map(fact => element('span', fact)), 'grey facts'),
    element('div', [
      element('span', ['认定 ', element('b', money(balance.verifiedAmount))]),
      element('span', ['垫付 ', element('b', money(balance.advancedAmount))]),
      element('span', ['已付 ', element('b', money(balance.paidAmount - balance.advancedAmount))]),
      element('span', ['尚欠 ', element('b', money(balance.remainingAmount)), ` 元（${balance.remainingPeople} 人）`])
    ], 'amounts'),
    steps(course),
    element('nav')
  ]);
}

function claim({ claim, project }) {
  const nature = [project.industry.label, ...project.ownership.map(one => one.label)].join('、');
  return section('诉求', pairs([
    ['项目', project.name ? `${project.name}（${nature}）` : nature],
    ['申报', `${claim.people} 人 ${money(claim.amount)} 元，其中农民工 ${claim.migrants} 人`],
    ['欠薪期间', `${claim.from} 至 ${claim.to}`],
    ['诉求事项', claim.demand]
  ]));
}

function contact(person) {
  if (!person) {
    return element('p', '承接自台账，没有登记诉求人。', 'grey');
  }
  return pairs([
    ['诉求人', `${person.name}（${person.role.label}）`],
    ['电话', person.phone],
    [person.document?.label ?? '证件号码', person.identityNumber],
    ['地址', person.address],
    ['代表或代理人', [person.representativeName, person.representativePhone].filter(Boolean).join(' ')]
  ]);
}

/* everybody who came for the case, the first without a heading */
function contacts(first, others) {
  return [contact(first), ...others.flatMap(one => [
    element('p', `第 ${one.position} 位诉求人，查询码 ${one.queryCode}`, 'grey'),
    contact(one.contact)
  ])];
}

function parties(sheet) {
  const shown = element('div', contacts(sheet.petitioner, sheet.coPetitioners));
  const button = element('button', '显示联系方式');
  const note = element('span', ' 每次查看都会留下记录。', 'grey');
  const ask = element('p', [button, note]);
  button.type = 'button';
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      const [first, ...others] = await disclose(sheet.head.number);
      shown.replaceChildren(...contacts(first.contact, others));
      ask.remove();
    } catch (failure) {
      button.disabled = false;
      note.textContent = ` ${failure.message}`;
    }
  });
  return section('当事人', shown, sheet.petitioner ? ask : null, table([
    ['角色', 'date', one => one.role.label],
    ['名称', '', one => one.name],
    ['统一社会信用代码', 'date', one => one.creditCode]
  ], sheet.parties, '没有登记单位。'));
}

function verification({ verification: found, classifications }) {
  if (!found) {
    return section('核实', element('p', '尚未核实。受理后由「核实情况」填写。', 'grey'));
  }
  const last = classifications.at(-1);
  return section('核实', pairs([
    ['结论', [found.outcome.label, found.reason?.label].filter(Boolean).join('：') + `，${date(found.verifiedOn)}`],
    ['认定', `${found.people} 人 ${money(found.amount)} 元，其中农民工 ${found.migrants} 人`],
    ['责任单位', [found.liableName, found.liableRole?.label, found.liabilityRule?.label].filter(Boolean).join('，')],
    ['分类', last && `${last.severity.label}，${last.priority.label}`],
    ['分类依据', last?.thresholds],
    ['经过和依据', found.findings]
  ]));
}

function plan({ plan }) {
  if (!plan) {
    return section('方案与措施', element('p', '尚无方案。一般、重大、疑难案件由「制定方案」填写。', 'grey'));
  }
  return section('方案与措施', pairs([
    ['目标', plan.goal],
    ['责任', `${plan.responsibleOffice} ${plan.responsiblePerson}，化解时限 ${date(plan.resolveBy)}`],
    ['批准', plan.approvedOn ? `${date(plan.approvedOn)}（第 ${plan.version} 稿）` : `待批准（第 ${plan.version} 稿）`]
  ]), table([
    ['措施', '', one => one.action],
    ['责任单位和责任人', '', one => `${one.office} ${one.person}`],
    ['时限', 'date', one => date(one.dueOn)],
    ['落实情况', '', one => one.doneOn ? `${date(one.doneOn)} ${one.result ?? ''}` : '待落实']
  ], plan.measures, '方案没有措施。'));
}

function payments({ payments }) {
  return section('支付', table([
    ['日期', 'date', one => date(one.paidOn)],
    ['支付单位和来源', '', one => one.advance
      ? `${one.source.label}，代${one.payerName}（${one.payerRole.label}）支付`
      : `${one.payerName}（${one.payerRole.label}），${one.source.label}`],
    ['凭证', '', one => one.voucher],
    ['付清人数', 'figure', one => String(one.peopleCleared)],
    ['金额（元）', 'figure', one => money(one.amount)]
  ], payments, '尚无支付。付到劳动者手中的工资由「登记支付」或「当场解决」填写。'));
}

function matters({ matters }) {
  return section('并行事项', table([
    ['事项', '', one => one.kind.label],
    ['编号', 'date', one => one.number],
    ['承办', '', one => one.receiver ? `${one.office} → ${one.receiver}` : one.office],
    ['开始', 'date', one => date(one.openedOn)],
    ['期限', 'date', one => date(one.dueOn)],
    ['结果', '', one => one.closedOn ? `${date(one.closedOn)} ${one.outcome}` : '正在办理']
  ], matters, '没有提级、包案、督办、垫付等并行事项。从「发起事项」发起。'));
}

function acts({ acts }) {
  return section('执法', table([
    ['日期', 'date', one => date(one.actedOn)],
    ['事项', 'date', one => one.kind.label],
    ['文号', '', one => one.document],
    ['送达', '', one => one.servedManner?.label],
    ['责令期限', 'date', one => date(one.complyBy)]
  ], acts, '没有执法事项。立案、责令改正、移送公安等由流程「执法事项登记」填写。'));
}

/* 规则（条文）：how it was computed */
function computed({ explanation, provisional }) {
  const end = explanation.indexOf('：');
  return [
    end < 0 ? null : element('div', explanation.slice(0, end), 'rule'),
    explanation.slice(end + 1) + (provisional ? '（次年放假安排公布前暂按此计算）' : '')
  ];
}

function deadlines({ deadlines }) {
  return section('期限', table([
    ['任务', 'date', one => one.task],
    ['承办单位', '', one => one.office],
    ['到期', 'date', one => date(one.dueOn)],
    ['状态', 'date', time],
    ['怎样算的', '', computed]
  ], [...deadlines].reverse(), '没有期限。'));
}

function visits({ visits }) {
  return section('来访', table([
    ['日期', 'date', one => date(one.visitedOn)],
    ['来源', 'date', one => one.channel.label],
    ['答复', '', one => one.answer ?? '']
  ], [...visits].reverse(), '没有来访记录。'));
}

function related({ head }) {
  const list = element('div', element('p', '正在查找…', 'grey'));
  call(`/api/cases/${encodeURIComponent(head.number)}/related`).then(found => list.replaceChildren(table([
    ['案件编号', 'date', one => link(one.head.number)],
    ['地区', 'date', one => one.head.region.label],
    ['项目', '', one => one.head.project ?? ''],
    ['关系', 'date', one => one.grounds.join('、')],
    ['收到日期', 'date', one => date(one.head.receivedOn)],
    ['状态', 'date', one => one.head.status.label],
    ['人数', 'figure', one => String(one.head.people)],
    ['申报（元）', 'figure', one => money(one.head.claimedAmount)]
  ], found, '在可以查看的范围内，没有同一诉求人、同一单位或者同一项目的其他案件。')),
  failure => list.replaceChildren(fault(failure)));
  return section('相关案件', list);
}

function link(number) {
  const made = element('a', number);
  made.href = `/desk/case.html?case=${encodeURIComponent(number)}`;
  made.target = '_blank';
  return made;
}

function fault(failure) {
  const made = element('p', failure.message);
  made.setAttribute('role', 'alert');
  return made;
}

/* What other modules show of the case; a light child of the host, for their styles are the page's. */
const PARTS = { 名册: 'roster', 文书: 'letters', 证据: 'evidence' };

const PART_STYLE = new CSSStyleSheet();
PART_STYLE.replaceSync(`
.case-part table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
.case-part th, .case-part td { padding: 4px 12px 4px 0; border-bottom: 1px solid #eceff2; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.case-part th { color: #52606d; font-weight: 400; white-space: nowrap; }
.case-part button { width: auto; margin: 0; padding: 3px 12px; border: 1px solid #1f5fa8; border-radius: 3px; color: #fff; background: #1f5fa8; font: inherit; cursor: pointer; }
.case-part button:where(.quiet) { color: #1f5fa8; background: #fff; }
.case-part button:disabled { border-color: #8694a3; color: #fff; background: #8694a3; cursor: default; }
.case-part button:focus-visible, .case-part input:focus-visible, .case-part select:focus-visible { outline: 2px solid #1f5fa8; outline-offset: 2px; }
.case-part label { margin: 0; font-weight: 400; }
.case-part legend { width: auto; margin: 0; border: 0; color: inherit; font-size: inherit; }
.case-part button, .case-part time { white-space: nowrap; }
.case-part .deeds { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 4px 8px; }
.case-part p { margin: 4px 0; }
.case-part [role=alert], .case-part [role=status] { margin: 6px 0; padding: 6px 12px; border-left: 3px solid #1a7f4b; background: #f1faf5; }
.case-part [role=alert] { border-left-color: #b42318; background: #fdf3f2; }
`);

function part(title) {
  return ({ head }, host) => {
    const name = PARTS[title];
    const place = element('div', [], 'case-part');
    const slot = element('slot');
    if (!document.adoptedStyleSheets.includes(PART_STYLE)) {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, PART_STYLE];
    }
    const shown = section(title, slot);
    place.slot = slot.name = name;
    host.append(place);
    place.textContent = '正在读取…';
    new IntersectionObserver((seen, observer) => {
      if (seen.some(one => one.isIntersecting)) {
        observer.disconnect();
        import(`/desk/${name}.js`).then(module => {
          place.replaceChildren();
          return module.mount(place, head.number);
        }).catch(() => { place.textContent = `${title}暂不可用，请稍后重试。`; });
      }
    }, { rootMargin: '200px' }).observe(shown);
    return shown;
  };
}

function course({ course }) {
  return section('经过', table([
    ['日期', 'date', one => date(one.happenedOn)],
    ['事项', 'date', one => one.kind.label],
    ['内容', '', one => [one.summary, one.note && element('div', one.note, 'grey')]],
    ['登记人', '', one => one.recorder]
  ], course, '没有记录。'));
}

/** The answer as JSON; anything else becomes an error with a sentence for the officer. */
async function call(address, options) {
  let answer;
  try {
    answer = await fetch(address, { credentials: 'same-origin', ...options });
  } catch {
    throw new Error('服务器没有回应，请检查网络后重试。');
  }
  if (answer.status === 401) {
    throw new Error('登录已经失效，请重新登录后再看。');
  }
  const content = await answer.json().catch(() => undefined);
  if (!answer.ok || content === undefined) {
    throw new Error(content?.message ?? '系统没有给出案卷，请稍后重试。');
  }
  return content;
}

async function disclose(number) {
  const me = await call('/api/me');
  return call(`/api/cases/${encodeURIComponent(number)}/disclosures/all`, {
    method: 'POST',
    headers: { [me.csrfHeader]: me.csrfToken }
  });
}

/** The head keeps in sight which section is read, and takes there. */
function navigation(root, header, sections) {
  const nav = header.querySelector('nav');
  let quietUntil = 0;
  const buttons = new Map(sections.map(one => {
    const button = element('button', one.dataset.title);
    button.type = 'button';
    button.addEventListener('click', () => {
      // the last ones cannot be moved up to the head
      quietUntil = performance.now() + 300;
      mark(one);
      one.scrollIntoView({ block: 'start' });
      one.focus({ preventScroll: true });
    });
    return [one, button];
  }));
  nav.setAttribute('aria-label', '案卷各部分');
  nav.append(...buttons.values());
  new ResizeObserver(() => root.host.style.setProperty('--head', `${header.offsetHeight + 28}px`)).observe(header);
  const mark = current => buttons.forEach((button, one) =>
    one === current ? button.setAttribute('aria-current', 'true') : button.removeAttribute('aria-current'));
  const follow = () => {
    const edge = header.getBoundingClientRect().bottom + 16;
    if (!header.isConnected) {
      document.removeEventListener('scroll', follow, true);
    } else if (performance.now() > quietUntil) {
      mark(sections.findLast(one => one.getBoundingClientRect().top <= edge) ?? sections[0]);
    }
  };
  document.addEventListener('scroll', follow, { capture: true, passive: true });
  mark(sections[0]);
}

/* the whole plan if the measure is not in it any more */
function measure(sheet, measureIndex) {
  const own = sheet.plan?.measures.find(one => one.position === measureIndex + 1);
  return own ? section('本项措施', pairs([
    ['措施', own.action],
    ['责任', `${own.office} ${own.person}，时限 ${date(own.dueOn)}`],
    ['方案目标', sheet.plan.goal]
  ])) : plan(sheet);
}

/** What a form may show of its case above its fields, by the names it gives in the property "extract". */
const EXTRACTS = { claim, verification, plan: sheet => sheet.plan && plan(sheet), payments, measure };

const SECTIONS = [
  claim, parties, part('名册'), verification, plan, payments, acts, deadlines, part('文书'), part('证据'), matters, visits, related, course
];

function styled(host) {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const style = new CSSStyleSheet();
  style.replaceSync(STYLE);
  root.adoptedStyleSheets = [style];
  return root;
}

/** Shows the case in a shadow root of the host. */
export async function mount(host, number) {
  const root = styled(host);
  host.replaceChildren();
  root.replaceChildren(element('p', '正在读取案卷…', 'grey'));
  try {
    const sheet = await call(`/api/cases/${encodeURIComponent(number)}`);
    const header = head(sheet);
    const sections = SECTIONS.map(one => one(sheet, host));
    root.replaceChildren(header, ...sections);
    navigation(root, header, sections);
  } catch (failure) {
    const again = element('button', '重试');
    again.type = 'button';
    again.addEventListener('click', () => mount(host, number));
    root.replaceChildren(fault(new Error(`案卷没有读到：${failure.message}`)), again);
  }
}

/** Shows the named parts of the case in a shadow root of the host; they can be folded. */
export async function mountExtract(host, number, names, measureIndex) {
  const root = styled(host);
  try {
    const sheet = await call(`/api/cases/${encodeURIComponent(number)}`);
    const sections = names.map(name => EXTRACTS[name](sheet, measureIndex));
    const shown = element('details', [element('summary', '案卷摘要'), ...sections]);
    shown.open = true;
    root.replaceChildren(shown);
  } catch (failure) {
    root.replaceChildren(fault(new Error(`案卷摘要没有读到：${failure.message}`)));
  }
}
