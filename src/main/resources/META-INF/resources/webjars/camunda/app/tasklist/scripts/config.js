export default {
  app: { vendor: '治欠', name: '欠薪诉求办理' },
  customScripts: ['scripts/login-redirect', 'scripts/case-file-tab'],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '领取当前任务' },
    focusFilter: { key: 'ctrl+shift+f', description: '跳到第一个清单' },
    focusList: { key: 'ctrl+alt+l', description: '跳到任务列表' },
    focusForm: { key: 'ctrl+alt+f', description: '跳到表单的第一栏' },
    startProcess: { key: 'ctrl+alt+p', description: '打开登记窗口' }
  }
};
