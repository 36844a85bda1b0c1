import { mount } from './case-file.js';

const number = new URLSearchParams(location.search).get('case');

if (number) {
  document.title = `${number} · 根治欠薪诉求办理`;
  document.getElementById('start').href += `?case=${encodeURIComponent(number)}`;
  await mount(document.getElementById('case'), number);
}
