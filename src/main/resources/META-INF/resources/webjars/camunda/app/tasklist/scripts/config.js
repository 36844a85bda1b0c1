import { modules } from '../../../assets/zhiqian/ahead.js';
import { app, locales } from '../../../assets/zhiqian/language.js';

export default {
  app: app('欠薪诉求办理', 'Wage Arrears Cases'),
  locales,
  customScripts: [
    '../../assets/zhiqian/pages', 'scripts/form-tab', 'scripts/case-file-tab', 'scripts/task-cards', 'scripts/desk-links'
  ],
  requireJsConfig: modules({ 'zhiqian.lists': new URL('lists', import.meta.url).pathname }),
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '领取当前任务' },
    focusFilter: { key: 'ctrl+shift+f', description: '跳到第一个清单' },
    focusList: { key: 'ctrl+alt+l', description: '跳到任务列表' },
    focusForm: { key: 'ctrl+alt+f', description: '跳到表单的第一栏' },
    startProcess: { key: 'ctrl+alt+p', description: '打开登记窗口' }
  }
};
