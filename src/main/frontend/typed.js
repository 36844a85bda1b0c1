// What people type and paste into fields for numbers and dates is read as they mean it, or refused in words: form-js would take
// the comma of 15,000.50 for a point, and 2026-11-31 for the first of December.

const plain = text => text.normalize('NFKC').replaceAll('NaN', '').replace(/[\s,_¥]|元$|人$/g, '');

/** The number as form-js reads it; undefined for what is none. Separators, full-width digits and 万 are understood. */
export function number(text) {
  const typed = plain(text);
  const [, tens] = /^(\d+(?:\.\d+)?)万$/.exec(typed) ?? [];
  if (tens) {
    return String(Math.round(Number(tens) * 1e6) / 100);
  }
  return /^-?\d*\.?\d*$/.test(typed) ? typed : undefined;
}

/** The day: 2026-11-20, 2026/11/20, 2026.11.20, 2026年11月20日 or 20261120; undefined for others and for days that do not exist. */
export function date(text) {
  const typed = plain(text);
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(typed);
  if (!found) {
    return undefined;
  }
  const [year, month, day] = found.slice(1).map(Number);
  const made = new Date(year, month - 1, day);
  return made.getMonth() === month - 1 && made.getDate() === day ? made : undefined;
}

/** Says below the field what is wrong with it, or nothing any more. */
function complain(input, sentence) {
  const field = input.closest('.fjs-form-field');
  field.querySelector('.typed-wrong')?.remove();
  if (sentence) {
    const made = Object.assign(document.createElement('p'), { className: 'fjs-form-field-error typed-wrong', textContent: sentence });
    made.setAttribute('role', 'alert');
    field.append(made);
  }
}

const isNumber = input => input.matches?.('.fjs-form-field-number input');
const isDate = input => input.matches?.('.fjs-datepicker input');

function readNumber(input) {
  const known = number(input.value);
  complain(input, known === undefined ? `「${input.value}」不是数字，请只填数字。` : '');
  input.value = known ?? '';
}

/** The calendar empties a field it cannot read; what was said of it stays until something else is typed. */
function readDate(input) {
  if (input.value.trim() !== '') {
    complain(input, date(input.value) ? '' : `「${input.value}」不是正确的日期，请按 2026-11-20 的样子填写。`);
  }
}

/** Listens ahead of the fields of the form. */
export function watch(root) {
  root.addEventListener('keypress', event => {
    // whatever may belong to a number is let in; what it comes to is judged afterwards, in words
    if (isNumber(event.target) && /^[\d.,-]$/.test(event.key)) {
      event.stopPropagation();
    }
  }, true);
  root.addEventListener('input', event => {
    if (isDate(event.target)) {
      // the calendar says input as well when it empties a field
      if (event.isTrusted) {
        complain(event.target, '');
      }
    } else if (isNumber(event.target) && event.isComposing) {
      event.stopPropagation();
    } else if (isNumber(event.target)) {
      readNumber(event.target);
    }
  }, true);
  root.addEventListener('compositionend', event => {
    if (isNumber(event.target)) {
      event.target.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, true);
  root.addEventListener('focus', event => {
    if (isDate(event.target) && event.target._flatpickr) {
      event.target._flatpickr.config.parseDate = date;
    }
  }, true);
  root.addEventListener('blur', event => isDate(event.target) && readDate(event.target), true);
  root.addEventListener('keydown', event => event.key === 'Enter' && isDate(event.target) && readDate(event.target), true);
}
