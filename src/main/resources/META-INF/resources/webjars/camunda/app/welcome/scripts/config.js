import { app, locales } from '../../../assets/zhiqian/language.js';

export default {
  app: app('我的首页', 'Home'),
  locales,
  customScripts: ['../../assets/zhiqian/pages']
};
