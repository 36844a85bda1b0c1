// Links to our own pages in the top bar of Tasklist.

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

export default [
  link('desk-cases', 330, '/desk/cases.html', '我的案件'),
  link('desk-register', 320, '/camunda/desk/register.html', '登记诉求'),
  link('desk-start', 310, '/camunda/desk/start.html', '发起事项')
];
