// The overdue board (督办看板): figures, grid, trend, and the list behind whatever was clicked, from which supervisors act.
import { ask } from './desk.js';
import { button, caseLink, clock, element, light, processLink, rootOf, table, tenThousands, trouble, whole, yuan } from './board-parts.js';
import { later } from './long-work.js';
import { draw } from '/public/trend-chart.js';
import { openAction } from './board-actions.js';

const PAGE = 50;
const MOST_DEPARTMENTS = 8;

const TASK_COLUMNS = [
  ['编号', 'short', 'NUMBER', row => row.ofCase ? caseLink(row.number) : row.number],
  ['地区', '', 'REGION', row => row.region.label],
  ['承办单位', '', 'OFFICE', row => row.office],
  ['路线', '', 'ROUTE', row => row.route],
  ['任务', '', 'TASK', row => row.title],
  ['期限', 'short', 'DUE', row => [element('div', light(row)), element('small', row.dueOn, { className: 'grey' })]],
  ['办理人', '', undefined, row => row.assignee ?? element('span', '待领', { className: 'grey' })],
  ['最近催办', 'short', 'URGED', row => row.urgedOn ?? ''],
  ['尚欠人数', 'figure', 'OWED_PEOPLE', row => row.owedPeople ? whole(row.owedPeople) : ''],
  ['尚欠（元）', 'figure', 'OWED_AMOUNT', row => row.owedAmount ? yuan(row.owedAmount) : ''],
  ['流程', 'short', undefined, row => processLink(row.processInstance, '打开')]
];
const CASE_COLUMNS = [
  ['案件编号', 'short', 'NUMBER', row => caseLink(row.number)],
  ['地区', '', 'REGION', row => row.region.label],
  ['项目', '', 'PROJECT', row => row.project ?? ''],
  ['状态', 'short', 'STATUS', row => row.status.label],
  ['收到', 'short', 'RECEIVED', row => row.receivedOn],
  ['最近到期', 'short', undefined, row => row.nextDueOn ? `${row.nextDueOn}（${row.timeLeft}）` : ''],
  ['涉及人数', 'figure', 'PEOPLE', row => whole(row.people)],
  ['尚欠人数', 'figure', 'OWED_PEOPLE', row => whole(row.owedPeople)],
  ['尚欠（元）', 'figure', 'OWED_AMOUNT', row => yuan(row.owedAmount)]
];
const REPORT_COLUMNS = [
  ['报表', '', undefined, row => row.title],
  ['填报单位', '', undefined, row => row.office],
  ['应报', 'short', undefined, row => row.dueOn],
  ['状态', 'short', undefined, row => row.state],
  ['期限', 'short', undefined, row => element('span', `${row.missing ? '■' : '●'} ${row.timeLeft}`, { className: row.missing ? 'over' : 'within' })]
];

export function mount(host, { region } = {}) {
  const body = rootOf(host);
  const page = { region, route: '', span: 'weeks', undraw: () => {}, list: undefined };
  load(body, page);
  return () => page.undraw();
}

async function load(body, page) {
  if (!body.firstChild) {
    body.append(element('p', '正在统计…', { className: 'grey' }));
  }
  try {
    const board = await ask(`/api/board${page.region ? `?region=${page.region}` : ''}`);
    show(body, page, board);
  } catch (refused) {
    body.replaceChildren(trouble(`看板没有读到：${refused.message.replace('没有登记成功，', '')}`, () => load(body, page)));
  }
}

function show(body, page, board) {
  page.undraw();
  page.board = board;
  page.rows = element('section', [], { className: 'list' });
  page.go = code => {
    page.region = code;
    page.list = undefined;
    load(body, page);
  };
  page.reload = () => load(body, page);
  const choose = element('select', [
    element('option', '下级地区…', { value: '' }),
    ...board.below.map(one => element('option', one.label, { value: one.code }))
  ]);
  choose.setAttribute('aria-label', '换到下级地区');
  choose.addEventListener('change', () => choose.value && page.go(choose.value));
  body.replaceChildren(
    element('div', [
      element('h1', `督办看板 · ${board.region.label}`),
      board.upper && button(`返回${board.upper.label}`, () => page.go(board.upper.code)),
      board.below.length > 0 && choose,
      element('span', `${clock(board.countedAt)} 统计`, { className: 'grey last' }),
      button('刷新', page.reload),
      element('a', '大屏', { className: 'link', href: `/desk/wall.html?region=${board.region.code}`, target: '_blank', rel: 'noopener' })
    ].filter(Boolean), { className: 'bar' }),
    figures(page),
    element('div', [grid(page), trend(page)], { className: 'halves' }),
    page.rows,
    element('div', [funds(board), reports(page), incidents(board)], { className: 'thirds' })
  );
  drawTrend(page);
  openList(page, page.list ?? (board.figures.overdue > 0 ? tasks('已超期的任务', { state: 'OVERDUE' }) : tasks('全部未办结的任务', {})), false);
}

const tasks = (title, filter, sort = 'DUE') => ({ kind: 'tasks', title, filter, sort, desc: false, page: 0 });
const cases = (title, kind, sort) => ({ kind: 'cases', title, filter: { kind }, sort, desc: true, page: 0 });

/** What is longer than its frame moves inside it, also by keyboard. */
const scrolled = label => ({ className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: label });

function figures(page) {
  const { figures: counted } = page.board;
  const shown = [
    ['在办', whole(counted.underWay), `件案件，${whole(counted.openTasks)} 项任务`, '', () => cases('在办案件', 'UNDER_WAY', 'RECEIVED')],
    ['即将超期', whole(counted.atRisk), '项任务，已到预警日', 'risk', () => tasks('即将超期的任务', { state: 'AT_RISK' })],
    ['已超期', whole(counted.overdue), '项任务', 'over', () => tasks('已超期的任务', { state: 'OVERDUE' })],
    ['剩余人数', whole(counted.owedPeople), `人，${whole(counted.owingCases)} 件案件未付清`, '', () => cases('未付清的案件', 'OWING', 'OWED_PEOPLE')],
    ['剩余金额', tenThousands(counted.owedAmount), '万元，认定未付', '', () => cases('未付清的案件', 'OWING', 'OWED_AMOUNT')],
    ['应报未报', whole(counted.reportsMissing), `份逾期，另 ${whole(counted.reportsDue)} 份未到期`, 'over', () => ({ kind: 'reports', title: '应报未报的报表', filter: {}, page: 0 })]
  ];
  return element('ul', shown.map(([name, count, unit, look, list]) => {
    const pressed = button([element('span', name), element('b', count, { className: count === '0' ? '' : look }), element('small', unit)], () => openList(page, list()), '');
    pressed.setAttribute('aria-pressed', 'false');
    return element('li', pressed);
  }), { className: 'figures' });
}

function together(cells) {
  return cells.reduce((sum, cell) => ({
    open: sum.open + cell.open, atRisk: sum.atRisk + cell.atRisk, overdue: sum.overdue + cell.overdue,
    oldestDays: Math.max(sum.oldestDays, cell.oldestDays)
  }), { open: 0, atRisk: 0, overdue: 0, oldestDays: 0 });
}

function grid(page) {
  const { board } = page;
  const route = element('select', [
    element('option', '全部路线', { value: '' }),
    ...board.routes.map(one => element('option', one.label, { value: one.code }))
  ], { value: page.route });
  route.value = page.route;
  const label = element('label', ['路线 ', route], { className: 'last' });
  const place = element('div');
  const fill = () => {
    page.route = route.value;
    place.replaceChildren(gridOf(page));
  };
  route.addEventListener('change', fill);
  fill();
  return element('section', [element('div', [element('h3', '超期和即将超期：地区 × 部门'), label], { className: 'bar' }), place]);
}

function gridOf(page) {
  const { board } = page;
  const cells = board.cells.filter(cell => (!page.route || cell.route === page.route) && cell.overdue + cell.atRisk > 0);
  if (cells.length === 0) {
    return element('p', board.cells.length === 0
      ? '本地区没有未办结的任务。登记诉求、提出督办事项以后，任务的期限在这里显示。'
      : '没有超期或者即将超期的任务，都在期限内。', { className: 'grey' });
  }
  const late = code => together(cells.filter(cell => cell.department === code));
  const departments = board.departments.filter(one => cells.some(cell => cell.department === one.code))
    .sort((one, other) => late(other.code).overdue - late(one.code).overdue || late(other.code).atRisk - late(one.code).atRisk);
  const shown = departments.slice(0, MOST_DEPARTMENTS);
  const rest = departments.slice(MOST_DEPARTMENTS).map(one => one.code);
  const columns = [
    ...shown.map(one => [one.label, cell => cell.department === one.code, { department: one.code }]),
    ...rest.length > 0 ? [['其他部门', cell => rest.includes(cell.department), {}]] : []
  ];
  const rows = [board.region, ...board.below].filter(region => cells.some(cell => cell.region === region.code));
  const line = region => {
    const own = region.code === board.region.code;
    const name = own || board.below.length === 0
      ? element('th', own && board.below.length > 0 ? '本级' : region.label, { scope: 'row' })
      : element('th', button(region.label, () => page.go(region.code), ''), { scope: 'row' });
    return element('tr', [name, ...columns.map(([title, belongs, filter]) => {
      const sum = together(cells.filter(cell => cell.region === region.code && belongs(cell)));
      if (sum.overdue + sum.atRisk === 0) {
        return element('td', element('span', '–', { className: 'grey' }));
      }
      const press = button([
        sum.overdue > 0 && element('div', [element('span', `■ ${sum.overdue}`, { className: 'over' }), element('small', ` 最长 ${sum.oldestDays} 日`)]),
        sum.atRisk > 0 && element('div', element('span', `▲ ${sum.atRisk}`, { className: 'risk' }))
      ].filter(Boolean), () => openList(page, tasks(`${region.label} · ${title}：超期和即将超期`, {
        region: region.code, own: own && board.below.length > 0, state: 'OVERDUE,AT_RISK', route: page.route, ...filter
      })), '');
      press.setAttribute('aria-label', `${region.label}，${title}：超期 ${sum.overdue} 项，最长 ${sum.oldestDays} 个工作日；即将超期 ${sum.atRisk} 项`);
      return element('td', press, { className: sum.overdue > 0 ? 'late' : 'soon' });
    })]);
  };
  return element('div', element('table', [
    element('caption', '■ 已超期（项，最长超期工作日）　▲ 即将超期（项）　点数字看任务，点地区看下级'),
    element('thead', element('tr', [element('th', '地区', { scope: 'col' }), ...columns.map(([title]) => element('th', title, { scope: 'col' }))])),
    element('tbody', rows.map(line))
  ], { className: 'grid' }), scrolled('超期和即将超期：地区 × 部门'));
}

function trend(page) {
  const span = element('select', [element('option', '近 12 周', { value: 'weeks' }), element('option', '近 30 天', { value: 'days' })]);
  span.value = page.span;
  page.canvas = element('canvas');
  page.canvas.setAttribute('role', 'img');
  page.figures = element('div', [], scrolled('走势的逐期数字'));
  span.addEventListener('change', () => {
    page.span = span.value;
    drawTrend(page);
  });
  return element('section', [
    element('div', [element('h3', '收到、解决和剩余'), element('label', ['期间 ', span], { className: 'last' })], { className: 'bar' }),
    element('div', page.canvas, { className: 'chart' }),
    element('details', [element('summary', '用表格看'), page.figures])
  ]);
}

function drawTrend(page) {
  page.undraw();
  const points = page.board[page.span];
  page.undraw = draw(page.canvas, points);
  const last = points.at(-1);
  const sum = name => points.reduce((total, point) => total + point[name], 0);
  page.canvas.setAttribute('aria-label', `${page.span === 'weeks' ? '近 12 周' : '近 30 天'}收到 ${sum('receivedCases')} 件，解决 ${sum('solvedCases')} 件，`
    + `支付 ${yuan(sum('paidAmount'))} 元；现在剩余 ${last.owedPeople} 人 ${yuan(last.owedAmount)} 元。逐期数字见下面的表格。`);
  page.figures.replaceChildren(table([
    [page.span === 'weeks' ? '周（起）' : '日', 'short', point => point.from],
    ['收到件', 'figure', point => whole(point.receivedCases)],
    ['涉及人', 'figure', point => whole(point.receivedPeople)],
    ['解决件', 'figure', point => whole(point.solvedCases)],
    ['支付人', 'figure', point => whole(point.paidPeople)],
    ['支付元', 'figure', point => yuan(point.paidAmount)],
    ['剩余人', 'figure', point => whole(point.owedPeople)],
    ['剩余元', 'figure', point => yuan(point.owedAmount)]
  ], [...points].reverse(), ''));
}

function funds({ funds: all }) {
  return element('section', [
    element('h3', `应急周转金：${all.low} 个低于下限（共 ${all.all} 个）`),
    element('div', table([
      ['地区', '', one => one.region.label],
      ['余额（万元）', 'figure', one => one.registered ? tenThousands(one.balance) : '未登记'],
      ['下限（万元）', 'figure', one => tenThousands(one.minimum)],
      ['', 'short', one => element('span', one.low ? '■ 不足' : '● 足额', { className: one.low ? 'over' : 'within' })]
    ], all.shown, '省级不设应急周转金，由州市、县设立。'), scrolled('应急周转金'))
  ]);
}

function reports(page) {
  const { reports: due } = page.board;
  return element('section', [
    element('h3', `报送：逾期未报 ${due.missing} 份，待报 ${due.due} 份`),
    element('div', table([
      ['报表', '', one => [one.title, element('div', one.office, { className: 'grey' })]],
      ['期限', 'short', one => element('span', `${one.missing ? '■' : '●'} ${one.timeLeft}`, { className: one.missing ? 'over' : 'within' })]
    ], due.shown, '没有待报的报表。专项行动的报送日期临近时，各单位的报表在这里显示。'), scrolled('报送'))
  ]);
}

function incidents({ incidents: found }) {
  return element('section', [
    element('h3', `突发事件和舆情：${found.open.length} 起处置中`),
    element('div', table([
      ['事项', '', one => [one.kind, element('div', one.number, { className: 'grey' })]],
      ['地区', '', one => one.region],
      ['开始', 'short', one => one.openedOn]
    ], found.open, '没有正在处置的群体性、极端事件和舆情。'), scrolled('突发事件和舆情')),
    found.faults > 0
      ? element('p', [element('span', `■ 流程异常 ${found.faults} 处：`, { className: 'over' }), '自动步骤没有办成，请在监控的流程页查看，并告知管理员。'])
      : element('p', '● 流程没有异常。', { className: 'within' })
  ]);
}

function query(page, list) {
  const asked = new URLSearchParams();
  const filter = { region: page.board.region.code, ...list.filter };
  Object.entries(filter).filter(([, value]) => value !== undefined && value !== '' && value !== false)
    .forEach(([name, value]) => asked.set(name, value));
  if (list.sort) {
    asked.set('sort', list.sort);
    asked.set('desc', list.desc);
  }
  return asked;
}

async function openList(page, list, jump = true) {
  page.list = list;
  const { rows: place } = page;
  const heading = element('h3', list.title, { tabIndex: -1 });
  place.replaceChildren(heading, element('p', '正在读取…', { className: 'grey' }));
  const asked = query(page, list);
  if (list.kind !== 'reports') {
    asked.set('page', list.page);
    asked.set('size', PAGE);
  }
  try {
    const found = await ask(`/api/board/${list.kind}?${asked}`);
    if (page.list === list) {
      showList(page, list, heading, found);
    }
  } catch (refused) {
    place.replaceChildren(heading, trouble(`列表没有读到：${refused.message.replace('没有登记成功，', '')}`, () => openList(page, list)));
  }
  if (jump) {
    heading.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'start' });
  }
}

function showList(page, list, heading, found) {
  heading.textContent = `${list.title}（${whole(found.total)}）`;
  const acts = list.kind === 'tasks' && page.board.supervises;
  const chosen = new Map();
  const said = element('span', '', { className: 'grey' });
  const columns = { tasks: TASK_COLUMNS, cases: CASE_COLUMNS, reports: REPORT_COLUMNS }[list.kind];
  const boxes = [];
  const bar = element('div', [heading, said], { className: 'bar' });
  const act = (kind, text) => {
    const press = button(text, () => openAction(page, kind, [...chosen.values()]));
    press.disabled = true;
    return press;
  };
  const presses = acts ? [act('URGE', '催办'), act('REASSIGN', '改派'), act('LIST', '挂牌督办'), act('CALL', '约谈')] : [];
  const chose = () => {
    said.textContent = chosen.size > 0 ? `选中 ${chosen.size} 项` : acts ? '勾选任务后办理' : '';
    presses.forEach(press => { press.disabled = chosen.size === 0; });
  };
  const progress = element('div');
  const exported = list.kind === 'reports' ? undefined
    : later(element('a', '导出表格', { className: 'link last', href: `/api/board/${list.kind}.xlsx?${query(page, list)}` }), progress);
  bar.append(...presses, ...exported ? [exported] : []);
  chose();
  const sort = (title, look, key) => {
    const head = element('th', [], { className: look, scope: 'col' });
    if (!key) {
      head.append(title);
      return head;
    }
    const current = list.sort === key;
    head.setAttribute('aria-sort', current ? list.desc ? 'descending' : 'ascending' : 'none');
    head.append(button(title + (current ? list.desc ? ' ↓' : ' ↑' : ''), () => openList(page, { ...list, sort: key, desc: current && !list.desc, page: 0 }), ''));
    return head;
  };
  const all = element('input', [], { type: 'checkbox' });
  all.setAttribute('aria-label', '全选本页');
  all.addEventListener('change', () => boxes.forEach(box => {
    if (box.checked !== all.checked) {
      box.click();
    }
  }));
  const line = row => {
    const cells = columns.map(([, look, , value]) => element('td', value(row), { className: look }));
    const made = element('tr', cells);
    if (acts) {
      const box = element('input', [], { type: 'checkbox' });
      box.setAttribute('aria-label', `选择 ${row.number} ${row.title}`);
      box.addEventListener('change', () => {
        box.checked ? chosen.set(row.task, row) : chosen.delete(row.task);
        made.className = box.checked ? 'chosen' : '';
        chose();
      });
      boxes.push(box);
      made.prepend(element('td', box));
    }
    return made;
  };
  const content = found.rows.length === 0
    ? element('p', EMPTY[list.kind], { className: 'grey' })
    : element('table', [
      element('thead', element('tr', [...acts ? [element('th', all)] : [], ...columns.map(([title, look, key]) => sort(title, look, key))])),
      element('tbody', found.rows.map(line))
    ]);
  page.rows.replaceChildren(bar, progress, content, ...pager(page, list, found));
}

const EMPTY = {
  tasks: '没有这样的任务：都在期限内，或者已经办结。',
  cases: '没有这样的案件：登记的诉求都已办结，或者认定的欠薪都已付清。',
  reports: '没有应报未报的报表。'
};

function pager(page, list, found) {
  const pages = Math.ceil(found.total / PAGE);
  if (list.kind === 'reports' || pages <= 1) {
    return [];
  }
  const turn = (text, to, possible) => {
    const press = button(text, () => openList(page, { ...list, page: to }));
    press.disabled = !possible;
    return press;
  };
  return [element('p', [
    turn('上一页', list.page - 1, list.page > 0),
    element('span', `第 ${list.page + 1} 页，共 ${pages} 页`),
    turn('下一页', list.page + 1, list.page + 1 < pages)
  ], { className: 'bar' })];
}
