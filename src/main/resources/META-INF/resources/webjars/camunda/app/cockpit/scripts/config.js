import { app, locales } from '../../../assets/zhiqian/language.js';

export default {
  app: app('办理监控', 'Monitoring'),
  locales,
  customScripts: ['../../assets/zhiqian/pages', 'scripts/overdue-board']
};
