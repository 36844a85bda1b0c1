// Everything this officer may start, by kind; and the start form of the one that was chosen.

import { ENGINE, ask } from './engine.js';
import { element, fault, headed, link } from './page.js';
import { mountStart } from './starting.js';

const KINDS = {
  lifecycle: '诉求', intake: '受理、并案和拆案', verification: '核实', resolution: '办理和结案', escalation: '提级、包案和专班', enforcement: '执法',
  litigation: '仲裁和执行', relief: '垫付和保障金', stability: '稳控和舆情', prevention: '检查和预防', supervision: '督办和期限',
  reception: '接访', filing: '报表'
};
const OTHER = '其他';

const asked = new URLSearchParams(location.search);
const title = document.getElementById('title');
const content = document.getElementById('content');

/** What is drawn in bpmn/<kind>/… */
const kindOf = process => KINDS[/bpmn\/([a-z]+)\//.exec(process.resource)?.[1]] ?? OTHER;

const startable = () => ask(`${ENGINE}/process-definition?latestVersion=true&active=true&startableInTasklist=true`
  + '&startablePermissionCheck=true&maxResults=500');

function addressOf(process) {
  if (process.key === 'petition') {
    return '/camunda/desk/register.html';
  }
  const query = new URLSearchParams({ process: process.key });
  if (asked.has('case')) {
    query.set('case', asked.get('case'));
  }
  return `?${query}`;
}

function group(kind, processes) {
  const items = processes.map(one => element('li', [link(addressOf(one), one.name), one.description && element('p', one.description)]));
  return element('section', [element('h2', kind), element('ul', items, { className: 'starts' })]);
}

function showList(processes) {
  const search = element('input', [], { type: 'search', placeholder: '输入名称或者内容查找' });
  const found = element('div');
  const count = element('span', [], { className: 'hint' });
  search.setAttribute('aria-label', '查找事项');
  count.setAttribute('role', 'status');
  const filter = () => {
    const words = search.value.trim();
    const shown = processes.filter(one => `${one.name}${one.description ?? ''}`.includes(words));
    const kinds = [...Object.values(KINDS), OTHER].map(kind => [kind, shown.filter(one => kindOf(one) === kind)]);
    found.replaceChildren(...kinds.filter(([, some]) => some.length > 0).map(([kind, some]) => group(kind, some)));
    count.textContent = shown.length > 0 ? `${shown.length} 项` : '没有找到这样的事项，请换个说法再找。';
  };
  search.addEventListener('input', filter);
  content.replaceChildren(element('div', [search, count], { className: 'row' }), found);
  filter();
  search.focus();
}

function showStarted(process) {
  content.replaceChildren(
    element('p', `「${process.name}」已经发起，后续任务在任务列表中。`, { className: 'form-note' }),
    element('div', [link('/camunda/app/tasklist/default/', '去任务列表'), link('/camunda/desk/start.html', '发起别的事项')], { className: 'row' }));
  headed(title, `已发起：${process.name}`);
  scrollTo(0, 0);
}

async function showForm(process) {
  headed(title, process.name);
  const kept = asked.has('case') ? { caseNumber: asked.get('case') } : {};
  await mountStart(content, process.key, {
    label: '发起',
    kept,
    send: async ({ variables }) => {
      await ask(`${ENGINE}/process-definition/${encodeURIComponent(process.id)}/submit-form`, { variables });
      showStarted(process);
    }
  });
  if (process.description) {
    content.prepend(element('p', process.description, { className: 'hint' }));
  }
}

try {
  const processes = await startable();
  const chosen = processes.find(one => one.key === asked.get('process'));
  if (chosen) {
    await showForm(chosen);
  } else if (asked.has('process')) {
    throw new Error('没有这个事项，或者不属于本单位的职责。请从「发起事项」中选择。');
  } else if (processes.length === 0) {
    content.replaceChildren(element('p', '本单位没有可以发起的事项。', { className: 'hint' }));
  } else {
    showList(processes.sort((one, other) => one.name.localeCompare(other.name, 'zh-CN')));
  }
} catch (failure) {
  content.replaceChildren(fault(failure));
}
