// The statutory tables on screen, each figure down to its cases; and the reports on their way up the levels.
import { fault } from '/camunda/desk/page.js';
import { day, element } from './desk.js';
import { later, read, scrolled } from './long-work.js';
import { me } from './pages.js';

const content = document.getElementById('content');
const report = element('section', [], { id: 'report' });
const behind = element('section', [], { id: 'behind' });
const filings = element('section', [], { id: 'filings' });

const whole = figure => Number(figure).toLocaleString('zh-CN', { maximumFractionDigits: 2 });

function busy(text) {
  const said = element('p', text, { className: 'hint' });
  said.setAttribute('role', 'status');
  return said;
}

function label(text, field) {
  field.id = `ask-${field.name}`;
  return element('span', [element('label', text, { htmlFor: field.id }), field], { className: 'field' });
}

function regionsFor(officer, all) {
  const seen = all.filter(one => officer.regions.includes(one.code));
  const uppers = [...new Set(seen.map(one => one.upper ?? ''))];
  return uppers.flatMap(upper => {
    const options = seen.filter(one => (one.upper ?? '') === upper).map(one => element('option', one.name, { value: one.code }));
    return upper && uppers.length > 1 ? [element('optgroup', options, { label: upper })] : options;
  });
}

function ask(tables, officer, regions) {
  const given = new URLSearchParams(location.search);
  const own = officer.offices.map(one => one.slice(-6)).sort()[0];
  const table = element('select', tables.map(one => element('option', `${one.id} ${one.title}`, { value: one.id })), { name: 'table' });
  const region = element('select', regionsFor(officer, regions), { name: 'region' });
  const span = element('select', [
    element('option', '按报表规定', { value: '' }), element('option', '累计', { value: 'cumulative' }), element('option', '当月', { value: 'month' }),
    element('option', '自选起始日期', { value: 'from' })
  ], { name: 'span' });
  const from = element('input', [], { type: 'date', name: 'from' });
  const asOf = element('input', [], { type: 'date', name: 'asOf' });
  const fields = { table, region, span, from, asOf };
  table.value = tables.some(one => one.id === given.get('table')) ? given.get('table') : tables[0].id;
  region.value = given.get('region') ?? own;
  region.value ||= own;
  span.value = given.has('from') ? 'from' : given.get('span') ?? '';
  from.value = given.get('from') ?? '';
  asOf.value = given.get('asOf') ?? '';
  const fromField = label('从', from);
  const adapt = () => {
    fromField.hidden = span.value !== 'from';
    from.required = span.value === 'from';
  };
  adapt();
  const form = element('form', [
    label('报表', table), label('地区', region), label('口径', span), fromField, label('截至', asOf), element('button', '统计', { type: 'submit', className: 'btn btn-primary' })
  ], { id: 'ask', className: 'row' });
  const go = opened => showReport(asked(fields), opened, found => { asOf.value ||= found.asOf; });
  form.addEventListener('submit', event => {
    event.preventDefault();
    go();
  });
  form.addEventListener('change', () => {
    adapt();
    if (form.checkValidity()) {
      go();
    }
  });
  region.addEventListener('change', () => showFilings(region.value));
  return { form, go, region, opened: given.has('column') ? { column: given.get('column'), row: given.get('row') ?? undefined, ownLevel: given.has('ownLevel') } : undefined };
}

function asked({ table, region, span, from, asOf }) {
  const query = new URLSearchParams({ region: region.value });
  if (asOf.value) {
    query.set('asOf', asOf.value);
  }
  if (span.value === 'from') {
    query.set('from', from.value);
  } else if (span.value) {
    query.set('span', span.value);
  }
  return { table: table.value, query };
}

let latest;
let latestBehind;
let latestFilings;

async function showReport(what, opened, heard) {
  latest = what;
  behind.replaceChildren();
  report.replaceChildren(busy('正在统计…'));
  history.replaceState(null, '', `?${new URLSearchParams([['table', what.table], ...what.query])}`);
  try {
    const { content: found } = await read(`/api/reports/${what.table}/printed?${what.query}`);
    if (latest === what) {
      what.query.set('asOf', found.asOf);
      heard(found);
      report.replaceChildren(...official(what, found));
      if (opened) {
        await showBehind(what, found, opened);
      }
    }
  } catch (failed) {
    if (latest === what) {
      report.replaceChildren(fault(failed));
    }
  }
}

function official(what, found) {
  const place = element('div');
  const file = kind => later(element('a', `导出 ${kind === 'pdf' ? 'PDF' : 'Excel'}`, { className: 'btn link', href: `/api/reports/${what.table}.${kind}?${what.query}` }), place);
  const head = Array.from({ length: found.headRows }, (_, row) => element('tr', found.head.filter(one => one.row === row).sort((one, other) => one.column - other.column)
    .map(one => element('th', one.text, { rowSpan: one.rows, colSpan: one.columns, scope: one.columns > 1 ? 'colgroup' : 'col' }))));
  const rows = found.rows.map(line => element('tr', line.cells.map(cell => figure(what, found, line, cell))));
  const table = element('table', [element('caption', `${found.title}（${found.regionName}）`), element('thead', head), element('tbody', rows)]);
  table.querySelector('caption').hidden = true;
  return [
    element('div', [file('xlsx'), file('pdf'), element('span', `${found.from} 至 ${found.asOf}；点数字看背后的案件`, { className: 'hint' })], { className: 'row screen' }),
    place,
    element('div', [
      element('p', found.annex, { className: 'hint' }),
      element('h2', found.title, { className: 'title' }),
      element('div', found.heading.map(text => element('span', text)), { className: 'fields' }),
      scrolled(table, found.title),
      ...found.below.map(text => element('p', text, { className: 'below' })),
      ...found.notes.map(text => element('p', text, { className: 'hint below' }))
    ], { className: 'official' }),
    checks(found)
  ];
}

function figure(what, found, line, cell) {
  const look = cell.number ? 'number' : 'words';
  if (!cell.column) {
    return element('td', cell.text, { className: look });
  }
  const opened = { column: cell.column, row: line.row, ownLevel: line.ownLevel };
  const link = element('a', cell.text, { href: `?${new URLSearchParams([['table', what.table], ...what.query, ...query(opened)])}` });
  link.setAttribute('aria-label', `${line.name} ${cell.text}，看背后的案件`);
  const made = element('td', link, { className: look });
  link.addEventListener('click', event => {
    event.preventDefault();
    report.querySelector('td[aria-current]')?.removeAttribute('aria-current');
    made.setAttribute('aria-current', 'true');
    showBehind(what, found, opened);
  });
  return made;
}

const query = ({ column, row, ownLevel }) => [['column', column], ...row === undefined ? [] : [['row', row]], ...ownLevel ? [['ownLevel', 'true']] : []];

async function showBehind(what, found, opened) {
  history.replaceState(null, '', `?${new URLSearchParams([['table', what.table], ...what.query, ...query(opened)])}`);
  const line = found.rows.find((one, position) => one.row === opened.row && one.ownLevel === opened.ownLevel && (opened.row !== undefined || opened.ownLevel || position === 0)) ?? found.rows[0];
  const cell = line.cells.findIndex(one => one.column === opened.column);
  const stub = found.head.filter(one => one.row + one.rows === found.headRows || one.column === cell);
  const titles = stub.filter(one => one.column <= cell && cell < one.column + one.columns && !/^[A-Z\d]*$/.test(one.text)).map(one => one.text.replaceAll('\n', ''));
  const heading = element('h2', `${line.name}　${[...new Set(titles)].join(' · ')}：${line.cells[cell]?.text ?? ''}`, { tabIndex: -1 });
  const body = element('tbody');
  const more = element('button', '再看', { type: 'button', className: 'btn', hidden: true });
  behind.replaceChildren(heading, busy('正在读取…'));
  latestBehind = opened;
  let after;
  const next = async () => {
    const search = new URLSearchParams([...what.query, ...query(opened), ...after ? [['after', after]] : []]);
    const { content: part } = await read(`/api/reports/${what.table}/cases?${search}`);
    body.append(...part.cases.map(one => element('tr', [
      element('td', one.label ? one.number : element('a', one.number, { href: `/desk/case.html?case=${encodeURIComponent(one.number)}` })),
      element('td', one.label ?? ''),
      element('td', whole(one.figure), { className: 'figure' })
    ])));
    after = part.next;
    more.hidden = after === undefined;
  };
  more.addEventListener('click', () => next().catch(failed => behind.append(fault(failed))));
  try {
    await next();
    if (latestBehind !== opened || latest !== what) {
      return;
    }
    const labelled = [...body.rows].some(row => row.cells[1].textContent);
    if (!labelled) {
      [...body.rows].forEach(row => { row.cells[1].hidden = true; });
    }
    behind.replaceChildren(heading, body.rows.length === 0
      ? element('p', '这个数字背后没有记录。', { className: 'hint' })
      : element('table', [
        element('thead', element('tr', [
          element('th', '编号', { scope: 'col' }), element('th', '记录', { scope: 'col', hidden: !labelled }), element('th', '计入（件、人、元）', { scope: 'col', className: 'figure' })])),
        body
      ], { className: 'behind' }), more);
  } catch (failed) {
    if (latestBehind !== opened || latest !== what) {
      return;
    }
    behind.replaceChildren(heading, fault(failed));
  }
  heading.focus({ preventScroll: true });
  behind.scrollIntoView({ block: 'nearest' });
}

function checks({ checks: all }) {
  const broken = all.filter(one => !one.passed);
  if (broken.length === 0) {
    return element('p', `● 勾稽 ${all.length} 项全部相符。`, { className: 'within' });
  }
  return element('div', [
    element('h2', `勾稽：${broken.length} 项不符`),
    element('ul', broken.map(one => element('li', [
      element('span', one.level === 'error' ? '■ 不得上报：' : '▲ 须说明：', { className: one.level === 'error' ? 'over' : 'risk' }), one.message,
      one.rows.length > 0 && ` 涉及：${one.rows.join('、')}。`,
      ...one.cases.flatMap((number, position) => [position === 0 ? ' 案件：' : '、', element('a', number, { href: `/desk/case.html?case=${encodeURIComponent(number)}` })])
    ].filter(Boolean))))
  ], { className: 'checks' });
}

const NARRATIVE = [
  ['situation', '开展情况'], ['highlights', '亮点做法'], ['problems', '存在问题'], ['suggestions', '对策建议'], ['nextSteps', '下一步工作']
];

/** The text of a narrative report, in the place of downloads; the same button closes it. */
function narrative(one, place) {
  const button = element('button', '看报告', { type: 'button', className: 'btn link' });
  button.setAttribute('aria-label', `${one.title} ${one.officeName} 看报告`);
  button.addEventListener('click', async () => {
    place.replaceChildren(busy('正在读取…'));
    try {
      const { narrative: own, snapshots } = await read(`/api/filings/${one.id}`);
      const written = own ?? snapshots.at(-1)?.content?.narrative;
      const head = element('h3', `${one.officeName} ${one.title}`, { tabIndex: -1 });
      place.replaceChildren(head, ...written
        ? NARRATIVE.flatMap(([field, title]) => [element('h4', title), element('p', written[field], { className: 'written' })])
        : [element('p', '报告还没有撰写或者报送。', { className: 'hint' })]);
      head.focus();
    } catch (failed) {
      place.replaceChildren(fault(failed));
    }
  });
  return button;
}

function filingRow(one, place) {
  const file = kind => {
    const link = element('a', kind === 'pdf' ? 'PDF' : 'Excel', { href: `/api/filings/${one.id}.${kind}` });
    link.setAttribute('aria-label', `${one.title} ${one.officeName} ${kind === 'pdf' ? 'PDF' : 'Excel'}`);
    return later(link, place);
  };
  const look = one.overdue ? 'over' : one.late ? 'risk' : '';
  return element('tr', [
    element('td', one.title), element('td', one.officeName), element('td', one.receiver), element('td', day(one.dueOn), { className: 'short' }),
    element('td', element('span', `${one.overdue ? '■ ' : one.late ? '▲ ' : ''}${one.stateName}`, { className: look }), { className: 'short' }),
    element('td', one.timeLeft, { className: 'short' }),
    element('td', one.table ? one.submittedAt ? [file('xlsx'), ' ', file('pdf')] : '尚未报送' : narrative(one, place), { className: 'short' })
  ]);
}

/** Of the region itself; of all below where it hands nothing in itself. */
async function showFilings(region, asked) {
  const box = element('input', [], { type: 'checkbox' });
  box.addEventListener('change', () => showFilings(region, box.checked));
  const head = element('div', [element('h2', '报送'), element('label', [box, ' 含下级'])], { className: 'headed' });
  const place = element('div');
  latestFilings = head;
  filings.replaceChildren(head, busy('正在读取…'));
  try {
    const { content: found } = await read(`/api/filings?region=${region}`);
    if (latestFilings !== head) {
      return;
    }
    const own = found.filter(one => one.office.endsWith(`-${region}`));
    box.checked = asked ?? own.length === 0;
    const shown = box.checked ? found : own;
    filings.replaceChildren(head, place, shown.length === 0
      ? element('p', '没有报送。专项行动的报送日期临近时，应报的报表列在这里。', { className: 'hint' })
      : scrolled(element('table', [
        element('thead', element('tr', ['报表', '填报单位', '报给', '报送日', '状态', '期限', '内容'].map(title => element('th', title, { scope: 'col' })))),
        element('tbody', shown.map(one => filingRow(one, place)))
      ]), '报送'));
  } catch (failed) {
    if (latestFilings === head) {
      filings.replaceChildren(head, fault(failed));
    }
  }
}

try {
  const [officer, tables, regions] = await Promise.all([me(), read('/api/reports'), read('/api/regions')]);
  const { form, go, region, opened } = ask(tables.content, officer, regions.content);
  content.replaceChildren(form, report, behind, filings);
  await Promise.all([go(opened), showFilings(region.value)]);
} catch (failed) {
  content.replaceChildren(fault(failed));
}
