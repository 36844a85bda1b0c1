import { app, locales } from '../../../assets/zhiqian/language.js';

export default {
  app: app('账号管理', 'Accounts'),
  locales,
  customScripts: ['../../assets/zhiqian/pages']
};
