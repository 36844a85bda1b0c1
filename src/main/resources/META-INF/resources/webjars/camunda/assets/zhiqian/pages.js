import './leftovers.js';

// After signing out, the application would show its own login form, which is refused: go to the one login page.
function toLogin() {
  if (window.location.hash.startsWith('#/login')) {
    window.location.replace('/login?logout');
  }
}

window.addEventListener('hashchange', toLogin);
toLogin();

export default [];
