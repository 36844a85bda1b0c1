import { mount } from './case-file.js';
import { page } from './pages.js';

const number = new URLSearchParams(location.search).get('case');

if (number) {
  document.title = `${number} · 根治欠薪诉求办理`;
  // what is begun from here is about this case
  const begin = document.querySelector(`header.frame a[href="${page('发起事项').address}"]`);
  begin.href += `?case=${encodeURIComponent(number)}`;
  await mount(document.getElementById('case'), number);
}
