// The head and the navigation of our own pages: a page names this script and has a main.
import { PAGES, me } from './pages.js';

function part(name, content, properties = {}) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}

const nav = part('nav', PAGES.map(({ address, label, may }) => {
  const link = part('a', [label], { href: address });
  link.hidden = may !== undefined;
  if (address === location.pathname) {
    link.setAttribute('aria-current', 'page');
    link.hidden = false;
  }
  return link;
}));
nav.setAttribute('aria-label', '页面');
const officer = part('span', [], { className: 'officer' });
const main = document.querySelector('main');
const skip = part('a', ['跳到正文'], { href: '#', className: 'skip' });
skip.addEventListener('click', event => {
  event.preventDefault();
  main.tabIndex = -1;
  main.focus();
});
document.body.prepend(part('header', [skip, part('strong', ['治欠']), nav, officer], { className: 'frame' }));

const number = new URLSearchParams(location.search).get('case');
if (number && location.pathname.startsWith('/desk/') && location.pathname !== '/desk/case.html') {
  main.prepend(part('p', [part('a', [`返回案卷 ${number}`], { href: `/desk/case.html?case=${encodeURIComponent(number)}` })]));
}

me().then(known => {
  officer.textContent = known.name;
  [...nav.children].forEach((link, position) => {
    const { address, may } = PAGES[position];
    link.hidden = address !== location.pathname && may !== undefined && !may(known);
  });
}, () => {});
