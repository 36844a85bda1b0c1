// A start form on a page of ours.

import { ENGINE, ask, choices } from './engine.js';
import { element } from './page.js';

const ABSENT = '本机构安装的程序没有带表单组件，请在任务列表中点「启动流程」办理。';

/** Shows the start form of the process; send is given what was filled in. */
export async function mountStart(content, process, options) {
  const bundle = await import('./form/form.js').catch(() => {
    throw new Error(ABSENT);
  });
  const [schema, lists] = await Promise.all([
    ask(`${ENGINE}/process-definition/key/${encodeURIComponent(process)}/deployed-start-form`),
    choices()
  ]);
  const host = element('div');
  content.replaceChildren(host);
  await bundle.mountForm({ host, schema, choices: lists, ...options });
}
