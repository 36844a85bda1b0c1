import { createForm } from '@bpmn-io/form-js-viewer';
import flatpickr from 'flatpickr';
import { Mandarin } from 'flatpickr/dist/esm/l10n/zh.js';
import calendarStyle from '@bpmn-io/form-js-viewer/dist/assets/flatpickr/light.css';
import formStyle from '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import ownStyle from './form.css';
import { translate } from './chinese.js';
import { watch } from './typed.js';
import { data, given, variables, withChoices } from './values.js';

flatpickr.localize({ ...Mandarin, firstDayOfWeek: 1 });

const FOCUSABLE = 'input:not([type=hidden]), textarea, button, select';
let sheet;

function style() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(formStyle + calendarStyle + ownStyle);
  }
  return sheet;
}

function element(name, look, properties = {}) {
  return Object.assign(document.createElement(name), { className: look, ...properties });
}

/**
 * Shows a form in the host, with its button below it. Styles of the page around do not reach the form, but do reach the
 * button.
 *
 * @param options.schema the Camunda Form
 * @param options.variables what the engine holds for it
 * @param options.kept what was typed before, from values() of an earlier one
 * @param options.choices lists for fields that name one, such as { regions: [{ label, value }] }
 * @param options.readOnly a sentence that says why nothing can be filled in; empty if it can
 * @param options.send is given { values, variables }; what it throws is shown, and what was typed stays
 */
export async function mountForm({ host, schema, variables: known = {}, kept = {}, choices = {}, readOnly = '', label = '提交', send }) {
  const note = element('p', 'form-note', { hidden: true });
  const place = element('div', 'form-place');
  const refusal = element('p', 'form-refusal');
  const button = element('button', 'btn btn-primary', { type: 'button', textContent: label });
  const actions = element('div', 'form-actions');
  refusal.setAttribute('role', 'alert');
  note.setAttribute('role', 'status');
  actions.append(refusal, button);
  host.replaceChildren(note, place, actions);

  const root = place.attachShadow({ mode: 'open' });
  const container = element('div', 'form');
  root.adoptedStyleSheets = [style()];
  root.append(container);
  watch(root);
  let unsent = false;
  const typed = () => { unsent = true; };
  /** The browser asks before what was typed is lost. */
  const keep = event => unsent && event.preventDefault();
  root.addEventListener('input', typed, true);
  window.addEventListener('beforeunload', keep);
  const form = await createForm({
    container,
    schema: withChoices(schema, choices),
    data: { ...data(known), ...kept },
    debounce: false,
    properties: { readOnly: Boolean(readOnly) },
    additionalModules: [{ translate: ['value', translate] }]
  });

  function say(sentence) {
    refusal.textContent = sentence;
  }

  function setReadOnly(why) {
    if (form._getState().properties.readOnly !== Boolean(why)) {
      form.setProperty('readOnly', Boolean(why));
    }
    note.textContent = why;
    note.hidden = !why;
    button.disabled = Boolean(why);
  }

  function focusFirst(among = '') {
    root.querySelector(FOCUSABLE.split(', ').map(one => `${among} ${one}`).join(', '))?.focus();
  }

  async function submit() {
    say('');
    const { data: values, errors } = form.submit();
    const wrong = Object.keys(errors).length;
    if (wrong > 0) {
      say(`有 ${wrong} 处没有填好，请按红字提示改好后再提交。`);
      // errors are drawn a moment later
      setTimeout(() => focusFirst('.fjs-has-errors'), 50);
      return;
    }
    button.disabled = true;
    try {
      await send({ values: given(values), variables: variables(values) });
      unsent = false;
    } catch (failure) {
      say(failure.message);
    } finally {
      button.disabled = false;
    }
  }

  button.addEventListener('click', submit);
  setReadOnly(readOnly);
  return {
    setReadOnly,
    focus: () => focusFirst(),
    /** What is typed in the fields now. */
    values: () => form._getState().data,
    destroy: () => {
      window.removeEventListener('beforeunload', keep);
      form.destroy();
    }
  };
}
