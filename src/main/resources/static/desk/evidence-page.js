import { mount } from './evidence.js';
import { mount as mountArchive } from './archive.js';

const number = new URLSearchParams(location.search).get('case') ?? '';
if (number) {
  document.getElementById('title').textContent = `材料　${number}`;
  mount(document.getElementById('evidence'), number);
  mountArchive(document.getElementById('archive'), number);
} else {
  document.getElementById('evidence').textContent = '请从案卷中的链接打开本页。';
}
