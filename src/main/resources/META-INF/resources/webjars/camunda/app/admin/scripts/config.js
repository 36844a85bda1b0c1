import { app, locales, modules } from '../../../assets/zhiqian/language.js';

export default {
  app: app('账号管理', 'Accounts'),
  locales,
  requireJsConfig: modules(),
  customScripts: ['../../assets/zhiqian/pages']
};
