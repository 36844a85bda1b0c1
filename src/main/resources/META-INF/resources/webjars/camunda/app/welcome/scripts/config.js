import { app, locales, modules } from '../../../assets/zhiqian/language.js';

export default {
  app: app('我的首页', 'Home'),
  locales,
  requireJsConfig: modules(),
  customScripts: ['../../assets/zhiqian/pages']
};
