import { app, locales, modules } from '../../../assets/zhiqian/language.js';

export default {
  app: app('办理监控', 'Monitoring'),
  locales,
  requireJsConfig: modules(),
  customScripts: ['../../assets/zhiqian/pages', 'scripts/overdue-board']
};
