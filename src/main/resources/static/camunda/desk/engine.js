// Asking the engine and our own interface from the pages below /camunda, with sentences for officers when they refuse.

export const ENGINE = '/camunda/api/engine/engine/default';

function cookie(name) {
  const found = document.cookie.split('; ').find(one => one.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
}

/** The tokens against forgery, Camunda's and ours. Camunda's cookie can be read below /camunda only. */
const tokens = () => ({ 'X-XSRF-TOKEN': cookie('XSRF-TOKEN'), 'X-CSRF-TOKEN': cookie('ZHIQIAN-CSRF') });

const isChinese = sentence => /[\u4e00-\u9fff]/.test(sentence ?? '');

function sentence(status, content) {
  if (status === 401) {
    return '登录已经失效，填写的内容还在。请在新窗口重新登录，再回到这里继续。';
  }
  if (isChinese(content.message)) {
    return content.message;
  }
  return status === 403
    ? '没有办成：任务可能已由别人领取，或者登录已经失效。填写的内容还在，请核对后重试。'
    : '系统没有办成，填写的内容还在。请稍后重试，仍然不行的请告知管理员。';
}

/** The answer as JSON; whatever is refused is thrown with a sentence and its status. */
export async function ask(address, body, headers = {}) {
  let answer;
  try {
    answer = await fetch(address, {
      method: body ? 'POST' : 'GET',
      credentials: 'same-origin',
      headers: body ? { 'Content-Type': 'application/json', ...tokens(), ...headers } : {},
      body: body && JSON.stringify(body)
    });
  } catch {
    throw new Error('服务器没有应答，填写的内容还在，请稍后重试。');
  }
  const content = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw Object.assign(new Error(sentence(answer.status, content)), { status: answer.status });
  }
  return content;
}

/** The task if it is the officer's or may be claimed by him or her; nothing if it is somebody else's. */
export async function ownTask(api, taskId, officer) {
  const found = await ask(`${api.engineApi}/task`, { taskIdIn: [taskId], candidateUser: officer, includeAssignedTasks: true });
  return found.find(task => !task.assignee || task.assignee === officer);
}

/** What fields can choose from. */
export async function choices() {
  const regions = await ask('/api/regions');
  return {
    regions: regions.map(one => ({ label: `${[one.upper, one.name].filter(Boolean).join(' ')} ${one.code}`, value: one.code }))
  };
}
