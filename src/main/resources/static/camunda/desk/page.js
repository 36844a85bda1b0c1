// What our own pages share: building a page out of text only.

export function element(name, content = [], properties = {}) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...[content].flat(2).filter(part => part !== undefined && part !== null && part !== ''));
  return made;
}

export const link = (address, text) => element('a', text, { href: address });

export function day(date) {
  return `${date}（周${'日一二三四五六'[new Date(date).getUTCDay()]}）`;
}

/** A sentence in the place of what could not be shown. */
export function fault(failure) {
  const made = element('p', failure.message, { className: 'form-refusal' });
  made.setAttribute('role', 'alert');
  return made;
}

/** The heading takes the focus, so that whoever reads by ear hears what is shown now. */
export function headed(title, text) {
  title.textContent = text;
  title.tabIndex = -1;
  title.focus();
  document.title = `${text} · 根治欠薪诉求办理`;
}
