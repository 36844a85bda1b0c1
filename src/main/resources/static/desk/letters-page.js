import { mount, mountSession } from './letters.js';

const asked = new URLSearchParams(location.search);
const place = document.getElementById('letters');
if (asked.has('session')) {
  mountSession(place, asked.get('session'));
} else if (asked.has('case')) {
  mount(place, asked.get('case'));
} else {
  place.textContent = '请从案卷打开本页，或者在地址后写明案件：letters.html?case=案件编号。';
}
