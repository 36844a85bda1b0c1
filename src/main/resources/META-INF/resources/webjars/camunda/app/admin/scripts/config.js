export default {
  app: { vendor: '治欠', name: '账号管理' },
  customScripts: ['scripts/login-redirect']
};
