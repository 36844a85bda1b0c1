// The tab 案卷 beside every form of a case.

import { mount } from '/desk/case-file.js';

async function caseNumberOf(engineApi, taskId) {
  const answer = await fetch(
    `${engineApi}/task/${encodeURIComponent(taskId)}/form-variables?variableNames=caseNumber`);
  return answer.ok ? (await answer.json()).caseNumber?.value : undefined;
}

function sentence(text) {
  const made = document.createElement('p');
  made.className = 'form-note';
  made.textContent = text;
  return made;
}

export default [
  {
    id: 'case-file',
    pluginPoint: 'tasklist.task.detail',
    priority: 900,
    properties: { label: '案卷' },
    render: async (node, { api, taskId }) => {
      const host = document.createElement('div');
      host.className = 'case-file';
      const number = await caseNumberOf(api.engineApi, taskId).catch(() => undefined);
      if (number) {
        node.replaceChildren(host);
        await mount(host, number);
      } else {
        node.replaceChildren(sentence('这项任务不是某一件案件的任务，要办的事项写在表单中。'));
      }
    }
  }
];
