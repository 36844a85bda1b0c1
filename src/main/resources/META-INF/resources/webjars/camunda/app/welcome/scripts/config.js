export default {
  customScripts: ['scripts/login-redirect']
};
