// The overdue board on the dashboard of Cockpit; on pages of processes the case, what is late, and who did what when.
const PARTS = '/desk/board-parts.js';

const moment = at => at ? new Date(at).toLocaleString('zh-CN', { dateStyle: 'short', timeStyle: 'short', hour12: false }) : '';

/** Cockpit puts plugins below its own counts, under a heading of its own. */
function goFirst(node) {
  const section = node.closest('section');
  section?.parentElement?.prepend(section);
  section?.querySelector('header')?.setAttribute('hidden', '');
}

async function fill(node, path, show) {
  const parts = await import(PARTS);
  const { ask } = await import('/desk/desk.js');
  const body = parts.rootOf(node);
  const load = async () => {
    body.replaceChildren(parts.element('p', '正在读取…', { className: 'grey' }));
    try {
      body.replaceChildren(...show(await ask(path), parts).filter(Boolean));
    } catch (refused) {
      body.replaceChildren(parts.trouble(refused.message.replace('没有登记成功，', ''), load));
    }
  };
  load();
}

const late = ({ caseLink, light, processLink }, withProcess) => [
  ['编号', 'short', row => row.ofCase ? caseLink(row.number) : row.number],
  ['任务', '', row => row.title],
  ['承办单位', '', row => row.office],
  ['办理人', '', row => row.assignee ?? '待领'],
  ['期限', 'short', light],
  ['到期日', 'short', row => row.dueOn],
  ['最近催办', 'short', row => row.urgedOn ?? ''],
  ...withProcess ? [['流程', 'short', row => processLink(row.processInstance, '打开')]] : []
];

const heading = (shown, { element, caseLink }) => element('h3', shown.caseNumber ? ['案件 ', caseLink(shown.caseNumber)] : `编号 ${shown.number ?? '无'}`);

function open(shown, parts) {
  return [
    heading(shown, parts),
    parts.table(late(parts, false), shown.open, shown.caseNumber ? '本案没有未办结的任务。' : '这个流程不是某一件案件的流程。', '本案未办结的任务，最先到期的在前')
  ];
}

function course(shown, parts) {
  return [
    heading(shown, parts),
    parts.table([
      ['日期', 'short', fact => fact.happenedOn],
      ['事项', 'short', fact => fact.kind],
      ['内容', '', fact => fact.summary],
      ['登记人', '', fact => fact.officer],
      ['登记时间', 'short', fact => moment(fact.recordedAt)]
    ], shown.course, '没有办理记录。', '办理经过，最近的在前'),
    parts.table([
      ['任务', '', task => task.title],
      ['办理人', '', task => task.officer ?? '待领'],
      ['开始', 'short', task => moment(task.begun)],
      ['结束', 'short', task => moment(task.ended)],
      ['状态', 'short', task => task.state]
    ], shown.tasks, '这个流程还没有任务。', '这个流程的任务，最近的在前')
  ];
}

function lateOfProcess(found, parts) {
  return [
    parts.element('h3', `超期和即将超期的任务（${found.total}）`),
    parts.table(late(parts, true), found.rows, '这种流程没有超期或者即将超期的任务。')
  ];
}

export default [
  {
    id: 'overdue-board',
    pluginPoint: 'cockpit.dashboard',
    priority: 1000,
    properties: { label: '督办看板' },
    render: node => {
      import('/desk/board.js').then(board => {
        goFirst(node);
        board.mount(node);
      });
    }
  },
  {
    id: 'case-of-instance',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    priority: 1000,
    properties: { label: '案件和期限' },
    render: (node, { processInstanceId }) => fill(node, `/api/board/instances/${encodeURIComponent(processInstanceId)}`, open)
  },
  {
    id: 'course-of-instance',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    priority: 990,
    properties: { label: '办理经过' },
    render: (node, { processInstanceId }) => fill(node, `/api/board/instances/${encodeURIComponent(processInstanceId)}`, course)
  },
  {
    id: 'late-in-process',
    pluginPoint: 'cockpit.processDefinition.runtime.tab',
    priority: 1000,
    properties: { label: '超期任务' },
    render: (node, { processDefinitionId }) => fill(node, `/api/board/definitions/${encodeURIComponent(processDefinitionId)}`, lateOfProcess)
  }
];
