// After a submission: what comes next in the case, whose work it is and by when; opened at once by whom it falls to.

import { ask, ownTask } from '/camunda/desk/engine.js';

/* The steps of a new task may be handed out a moment after the answer. */
const TRIES = 3;
const PAUSE = 400;

let shown;

function element(name, look, ...content) {
  const made = document.createElement(name);
  made.className = look;
  made.append(...content);
  return made;
}

function button(look, label, act) {
  const made = element('button', look, label);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

function forget() {
  shown?.remove();
  shown = undefined;
}

/* It stands where the task was, and goes when another is opened. */
const isTaskOpen = () => /[?&]task=/.test(location.hash);
addEventListener('hashchange', () => isTaskOpen() && forget());

/** What has to be done in the case now, without what was open before. */
export async function openSteps(number, before = []) {
  const { deadlines } = await ask(`/api/cases/${encodeURIComponent(number)}`);
  return deadlines.filter(one => one.timeLeft && !before.some(known => known.taskId === one.taskId));
}

async function newSteps(number, before) {
  for (let tries = 1; ; tries++) {
    const steps = await openSteps(number, before);
    if (steps.length > 0 || tries === TRIES) {
      return steps;
    }
    await new Promise(done => setTimeout(done, PAUSE));
  }
}

function goTo(taskId) {
  const [path, search] = location.hash.split('?');
  const query = new URLSearchParams(search);
  ['detailsTab', 'left'].forEach(name => query.delete(name));
  query.set('task', taskId);
  location.hash = `${path}?${query}`;
}

async function line(api, step, officer) {
  const made = element('li', '', `「${step.task}」${step.office}，${step.dueOn} 到期 `);
  const task = await ownTask(api, step.taskId, officer).catch(() => undefined);
  if (task) {
    made.append(button('btn btn-primary btn-xs', task.assignee ? '办理' : '领取并办理', async () => {
      try {
        if (!task.assignee) {
          await ask(`${api.engineApi}/task/${encodeURIComponent(task.id)}/claim`, { userId: officer });
        }
        forget();
        goTo(task.id);
      } catch (failure) {
        made.append(element('div', 'zq-over', failure.message));
      }
    }));
  }
  return made;
}

/**
 * Says that the task was submitted, and what comes next in its case if it belongs to one.
 *
 * @param options.before the steps that were open before; nothing is said of others where they are not known
 */
export async function announce(api, { task, number, before }) {
  forget();
  const box = element('div', 'zq-next', element('p', '', [number, `已提交「${task}」。`].filter(Boolean).join('　')));
  box.setAttribute('role', 'status');
  box.append(button('close', '×', forget));
  box.lastChild.setAttribute('aria-label', '关闭');
  if (isTaskOpen()) {
    return;
  }
  shown = box;
  document.body.append(box);
  const steps = before ? await newSteps(number, before).catch(() => []) : [];
  if (steps.length > 0) {
    const officer = (await ask(`${api.adminApi}/auth/user/default`)).userId;
    const lines = await Promise.all(steps.map(step => line(api, step, officer)));
    box.append(element('p', 'grey', '下一步：'), element('ul', '', ...lines));
  }
}
