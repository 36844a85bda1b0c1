// Links to our own pages in the top bar of Tasklist, as far as whoever is logged in may use them, and the export of the list that
// is shown.
import { later } from '/desk/long-work.js';
import { me, page } from '/desk/pages.js';

const IN_THE_BAR = ['我的案件', '登记诉求', '发起事项', '督办看板', '统计报表'];
const BEHIND_MORE = ['承接台账', '导入导出记录'];

function linkTo({ address, label }) {
  const made = document.createElement('a');
  made.href = address;
  made.textContent = label;
  return made;
}

const mayOpen = async ({ may }) => may === undefined || me().then(may, () => false);

async function inTheBar(node, label) {
  const shown = page(label);
  if (await mayOpen(shown)) {
    node.replaceChildren(linkTo(shown));
  }
}

/** The list that is shown, as a spreadsheet. */
function exporting(node) {
  const made = document.createElement('a');
  made.href = '#';
  made.textContent = '导出';
  made.title = '把当前清单导出为表格';
  made.addEventListener('click', () => {
    const list = new URLSearchParams(window.location.hash.split('?')[1]).get('filter');
    made.href = `/api/task-lists/${encodeURIComponent(list)}.xlsx`;
  });
  const place = document.createElement('div');
  node.className = 'zq-export';
  node.replaceChildren(later(made, place), place);
}

/** A button with a list below it, closed by Escape and by looking elsewhere. */
async function more(node) {
  const allowed = await Promise.all(BEHIND_MORE.map(page).map(async one => await mayOpen(one) ? [one] : []));
  const button = document.createElement('summary');
  button.textContent = '更多';
  const list = document.createElement('div');
  list.append(...allowed.flat().map(linkTo));
  const menu = document.createElement('details');
  menu.className = 'zq-more';
  menu.append(button, list);
  menu.addEventListener('keydown', event => {
    if (event.key === 'Escape' && menu.open) {
      menu.open = false;
      button.focus();
    }
  });
  menu.addEventListener('focusout', event => {
    if (!menu.contains(event.relatedTarget)) {
      menu.open = false;
    }
  });
  node.replaceChildren(menu);
}

const plugin = (id, priority, render) => ({ id, pluginPoint: 'tasklist.navbar.action', priority, render });

export default [
  { id: 'desk-export', pluginPoint: 'tasklist.header', priority: 0, render: exporting },
  ...IN_THE_BAR.map((label, position) => plugin(`desk-link-${position}`, 330 - position, node => inTheBar(node, label))),
  plugin('desk-more', 320, more)
];
