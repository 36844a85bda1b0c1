export default {
  app: { vendor: '治欠', name: '办理监控' },
  customScripts: ['scripts/login-redirect']
};
