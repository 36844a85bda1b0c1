// Which of our own pages there are, and for whom.

/** Whoever is logged in; asked once a page. */
let asked;
export const me = () => asked ??= fetch('/api/me')
  .catch(() => { throw new Error('服务器没有应答，请检查网络后重试。'); })
  .then(answer => answer.ok ? answer.json() : Promise.reject(new Error('没有登录。')))
  .catch(failed => {
    asked = undefined;
    throw failed;
  });

const whole = officer => officer.duties.includes('whole-region');

export const PAGES = [
  { address: '/camunda/app/tasklist/default/', label: '任务列表' },
  { address: '/desk/cases.html', label: '我的案件' },
  { address: '/camunda/desk/register.html', label: '登记诉求', may: officer => officer.duties.includes('register') },
  { address: '/camunda/desk/start.html', label: '发起事项' },
  { address: '/desk/board.html', label: '督办看板', may: whole },
  { address: '/desk/tables.html', label: '统计报表', may: whole },
  { address: '/desk/imports.html', label: '承接台账', may: officer => whole(officer) && officer.duties.includes('register') },
  { address: '/desk/background.html', label: '导入导出记录' }
];

export const page = label => PAGES.find(one => one.label === label);
