export default {
  app: { vendor: '治欠', name: '我的首页' },
  customScripts: ['scripts/login-redirect']
};
