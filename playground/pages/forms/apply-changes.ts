import { isAdf } from './adf';
import type { FormField, FormRules, FormState } from './form-field';
import { FieldChange, type Method, METHODS, type Property, type UimError } from './uim-change';
import { MOST_OPTIONS, VIEW_METHODS } from './view-methods';

export type Applied = { form: FormState; errors: UimError[] };
type Outcome = { change: Partial<FormField> } | { complaint: string };

const isProperty = (key: string): key is Property => key in METHODS;

const valueFor = (field: FormField, value: unknown, rules: FormRules): Outcome => {
  const options = rules.options[field.fieldId];
  if (options !== undefined) {
    const found = options.find(({ id }) => id === value);
    return found === undefined
      ? { complaint: 'The value is no id of an option of this field.' }
      : { change: { value: found } };
  }
  if (typeof value === 'string') return { change: { value } };
  if (field.fieldType === 'description' && isAdf(value)) return { change: { value } };
  return { complaint: 'The value has a type that this field does not take.' };
};

const outcomeOf = (field: FormField, property: Property, value: unknown, rules: FormRules): Outcome => {
  if (!(VIEW_METHODS[rules.view][field.fieldType] ?? []).includes(METHODS[property]))
    return { complaint: `${METHODS[property]} does not work on ${field.fieldType} in ${rules.view}.` };
  if (property === 'value') return valueFor(field, value, rules);
  const read = FieldChange.safeParse({ [property]: value });
  if (!read.success) return { complaint: 'The argument has the wrong type.' };
  if ((read.data.optionsVisibility?.options.length ?? 0) > MOST_OPTIONS[rules.view])
    return { complaint: `${rules.view} takes at most ${MOST_OPTIONS[rules.view]} options at once.` };
  if (property === 'isRequired' && value === false && rules.requiredBySite.includes(field.fieldId))
    return { complaint: 'The site requires this field.' };
  return { change: { [property]: value } };
};

const validationError = ({ fieldId, fieldType }: FormField, method: Method, message: string): UimError => ({
  type: 'FIELD_VALIDATION_FAILED',
  fieldId,
  fieldType,
  method,
  message,
});
const unregistered = (fieldId: string, fieldType: string): UimError => ({
  type: 'APPLY_CHANGES_FOR_UNREGISTERED_FIELD',
  fieldId,
  fieldType,
  message: `The field ${fieldId} was not returned by the register callback.`,
});

const applyToField = (field: FormField, changes: Record<string, unknown>, rules: FormRules) => {
  let next = field;
  const errors: UimError[] = [];
  for (const [key, value] of Object.entries(changes)) {
    if (!isProperty(key)) continue;
    const outcome = outcomeOf(field, key, value, rules);
    if ('change' in outcome) next = { ...next, ...outcome.change };
    else errors.push(validationError(field, METHODS[key], outcome.complaint));
  }
  return { next, errors };
};

/**
 * One batch of a form script on the form: fields that were not registered stay untouched, a refused setter leaves the
 * other setters of the batch in force. Never throws.
 */
export function applyChanges(
  form: FormState,
  fieldsChanges: Record<string, Record<string, unknown>>,
  registered: readonly string[],
  rules: FormRules,
): Applied {
  const next = { ...form };
  const errors: UimError[] = [];
  for (const [id, changes] of Object.entries(fieldsChanges)) {
    const field = form[id];
    if (field === undefined || !registered.includes(id)) {
      errors.push(unregistered(id, field?.fieldType ?? id));
      continue;
    }
    const applied = applyToField(field, changes, rules);
    next[id] = applied.next;
    errors.push(...applied.errors);
  }
  return { form: next, errors };
}
