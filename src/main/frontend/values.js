// Forms and what they hold, on their way between us and the engine.

const isGiven = value => value !== null && value !== undefined && value !== '';

/** Without the fields that were left empty, in groups too. */
export function given(values) {
  return Object.fromEntries(Object.entries(values)
    .map(([name, value]) => [name, isGroup(value) ? given(value) : value])
    .filter(([, value]) => isGiven(value) && !(isGroup(value) && Object.keys(value).length === 0)));
}

function isGroup(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As variables of the engine: texts, numbers, yes or no; groups and lists as JSON. */
export function variables(values) {
  return Object.fromEntries(Object.entries(given(values)).map(([name, value]) => [name, variable(value)]));
}

function variable(value) {
  switch (typeof value) {
    case 'object': return { value: JSON.stringify(value), type: 'Json' };
    case 'number': return { value, type: 'Double' };
    case 'boolean': return { value, type: 'Boolean' };
    default: return { value, type: 'String' };
  }
}

/** Variables of the engine as a form takes them. */
export function data(engineVariables) {
  return Object.fromEntries(Object.entries(engineVariables)
    .map(([name, { type, value }]) => [name, type === 'Json' && typeof value === 'string' ? JSON.parse(value) : value]));
}

/**
 * The form with its choices: a text field that names in its properties what to choose from becomes a list with search. In
 * Camunda's own form tab it stays the field for the code.
 */
export function withChoices(schema, choices) {
  const component = one => {
    const { choose, label, description } = one.properties ?? {};
    if (choose in choices) {
      const { pattern, patternErrorMessage, maxLength, ...validate } = one.validate ?? {};
      return { ...one, type: 'select', searchable: true, label, description, validate, values: choices[choose] };
    }
    return one.components ? { ...one, components: one.components.map(component) } : one;
  };
  return component(schema);
}
