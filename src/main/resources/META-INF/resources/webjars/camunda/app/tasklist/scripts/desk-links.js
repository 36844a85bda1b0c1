// Links to our own pages in the top bar of Tasklist, and the export of the list that is shown.

function link(id, priority, address, label) {
  return {
    id,
    pluginPoint: 'tasklist.navbar.action',
    priority,
    render: node => {
      const made = document.createElement('a');
      made.href = address;
      made.textContent = label;
      node.replaceChildren(made);
    }
  };
}

/* the list that is shown, as a spreadsheet */
const exporting = {
  id: 'desk-export',
  pluginPoint: 'tasklist.header',
  priority: 0,
  render: node => {
    const made = document.createElement('a');
    made.href = '#';
    made.className = 'export-list';
    made.textContent = '导出';
    made.title = '把当前清单导出为表格';
    made.addEventListener('click', event => {
      event.preventDefault();
      const list = new URLSearchParams(window.location.hash.split('?')[1]).get('filter');
      window.location.assign(`/api/task-lists/${encodeURIComponent(list)}.xlsx`);
    });
    node.replaceChildren(made);
  }
};

export default [
  exporting,
  link('desk-cases', 330, '/desk/cases.html', '我的案件'),
  link('desk-register', 320, '/camunda/desk/register.html', '登记诉求'),
  link('desk-start', 310, '/camunda/desk/start.html', '发起事项')
];
