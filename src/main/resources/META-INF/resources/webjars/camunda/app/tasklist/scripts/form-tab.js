// The tab 办理: the form of a task as form-js 2 shows it, instead of Camunda's own form tab. Without the bundle of the forms
// (built by npm) there is no such tab, and Camunda's serves every form.

import { ask, choices, ownTask } from '/camunda/desk/engine.js';
import { mountExtract } from '/desk/case-file.js';
import { announce, openSteps } from './next-step.js';

const bundle = await import('/camunda/desk/form/form.js').catch(() => undefined);

/* What was typed into forms that were left for another tab or task; in this window's memory only. */
const left = new Map();

const UNCLAIMED = '任务还没有领取：领取后才能填写。';
const NOT_OURS = '任务由其他单位承办，可以查看，不能领取。';

function text(look, sentence) {
  const made = document.createElement('p');
  made.className = look;
  made.textContent = sentence;
  return made;
}

/** Why the task cannot be filled in by this officer now; empty if it can. */
async function obstacle(api, taskId) {
  const [task, officer] = await Promise.all([
    ask(`${api.engineApi}/task/${encodeURIComponent(taskId)}`),
    ask(`${api.adminApi}/auth/user/default`)
  ]);
  if (task.assignee) {
    return task.assignee === officer.userId ? '' : '任务已由别人领取，不能填写。';
  }
  return await ownTask(api, taskId, officer.userId) ? UNCLAIMED : NOT_OURS;
}

/** What the form wants to show of the case, told by the property "extract" of one of its texts; empty without any. */
function extract(schema, { caseNumber, measureIndex }) {
  const names = schema.components.map(one => one.properties?.extract).find(Boolean);
  if (!names || !caseNumber) {
    return [];
  }
  const host = document.createElement('div');
  host.className = 'case-extract';
  mountExtract(host, caseNumber.value, names.split(' '), measureIndex?.value);
  return [host];
}

/** Goes back to the list, which Tasklist then reads anew. It overlooks a new address now and then, so once more until the form is gone. */
async function leaveTask(host) {
  for (let tries = 0; tries < 10 && host.isConnected; tries++) {
    const [path, search] = location.hash.split('?');
    const query = new URLSearchParams(search);
    ['task', 'detailsTab', 'left'].forEach(name => query.delete(name));
    if (tries % 2 === 1) {
      query.set('left', 'true');
    }
    location.hash = `${path}?${query}`;
    await new Promise(done => setTimeout(done, 300));
  }
}

function tab() {
  let opened;
  let shown;
  let why;
  let watch;

  /** Reads anew whether this officer can fill in the form; called for every change in the head of the task. */
  async function review(api, taskId) {
    const found = await obstacle(api, taskId);
    if (opened === taskId) {
      why = found;
      document.documentElement.classList.toggle('task-not-ours', why === NOT_OURS);
      shown?.setReadOnly(why);
    }
  }

  /** Claiming and unclaiming change the head of the task, and nothing else tells. */
  function follow(api, taskId) {
    let waiting;
    watch = new MutationObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(() => review(api, taskId).catch(() => {}), 100);
    });
    const head = document.querySelector('.task-card header') ?? document.querySelector('.task-card');
    watch.observe(head, { subtree: true, childList: true, characterData: true });
  }

  async function open(node, api, taskId) {
    const task = `${api.engineApi}/task/${encodeURIComponent(taskId)}`;
    const host = document.createElement('div');
    host.className = 'desk-form';
    const { name, camundaFormRef, formKey } = await ask(task);
    if (!camundaFormRef && !formKey) {
      node.replaceChildren(text('form-note', '这项任务没有要填写的表单。'));
      return;
    }
    const [schema, variables, lists] = await Promise.all([
      ask(`${task}/deployed-form`),
      ask(`${task}/form-variables?deserializeValues=false`),
      choices(),
      review(api, taskId)
    ]);
    const form = await bundle.mountForm({
      host,
      schema,
      variables,
      kept: left.get(taskId),
      choices: lists,
      readOnly: why,
      send: async filled => {
        const number = variables.caseNumber?.value;
        const before = number && await openSteps(number).catch(() => undefined);
        await ask(`${task}/submit-form`, { variables: filled.variables });
        shown = undefined;
        left.delete(taskId);
        await leaveTask(host);
        announce(api, { task: name, number, before }).catch(() => {});
      }
    });
    if (opened === taskId) {
      shown = form;
      shown.setReadOnly(why);
      node.replaceChildren(...extract(schema, variables), host);
    } else {
      form.destroy();
    }
  }

  function focusForm(event) {
    if (event.ctrlKey && event.altKey && event.code === 'KeyF') {
      shown?.focus();
    }
  }

  return {
    id: 'desk-form',
    pluginPoint: 'tasklist.task.detail',
    priority: 9001,
    properties: { label: '办理' },
    render: (node, { api, taskId }) => {
      opened = taskId;
      node.replaceChildren(text('form-note', '正在读取表单…'));
      document.addEventListener('keydown', focusForm);
      follow(api, taskId);
      open(node, api, taskId).catch(failure => {
        const message = text('form-refusal', `表单没有读到：${failure.message}`);
        message.setAttribute('role', 'alert');
        node.replaceChildren(message);
      });
    },
    unmount: () => {
      watch?.disconnect();
      document.removeEventListener('keydown', focusForm);
      if (shown) {
        left.set(opened, shown.values());
        shown.destroy();
      }
      opened = undefined;
      shown = undefined;
    }
  };
}

if (bundle) {
  document.documentElement.classList.add('with-desk-form');
}

export default bundle ? [tab()] : [];
