import type { MetaField } from '../jira/create-meta';
import { adfOfText, isAdf } from './adf';
import type { FormField, FormRules, FormState, Option } from './form-field';
import type { View } from './view-methods';

export type DrawnForm = {
  form: FormState;
  rules: FormRules;
  /** The app's field, where the screen shows it. */
  report: MetaField | null;
  notDrawn: MetaField[];
};

const DRAWN = ['summary', 'description', 'priority'];
const TAKEN_CARE_OF = [...DRAWN, 'project', 'issuetype', 'reporter', 'parent'];

export const optionsOf = ({ allowedValues = [] }: MetaField): Option[] =>
  allowedValues.map(({ id, name }) => ({ id, name: name ?? id }));

const defaultOf = (meta: MetaField): unknown => {
  if (meta.fieldId === 'summary') return '';
  if (meta.fieldId === 'description') return isAdf(meta.defaultValue) ? meta.defaultValue : adfOfText('');
  const wanted = typeof meta.defaultValue === 'object' && meta.defaultValue !== null ? meta.defaultValue : {};
  return optionsOf(meta).find(({ id }) => 'id' in wanted && wanted.id === id) ?? null;
};

/** A field as Jira's metadata describes it, with this value. */
export const fieldOf = (
  { fieldId, name, required }: Pick<MetaField, 'fieldId' | 'name' | 'required'>,
  value: unknown,
): FormField => ({
  fieldId,
  fieldType: fieldId,
  fieldName: name,
  description: '',
  isVisible: true,
  isReadOnly: false,
  isRequired: required,
  value,
});

type Drawing = {
  view: View;
  reportFieldId: string;
  /** What a field holds; undefined: its default. */
  valueOf: (meta: MetaField) => unknown;
};

/** The fields of a screen that these pages draw, and what is left. */
export function drawForm(meta: MetaField[], { view, reportFieldId, valueOf }: Drawing): DrawnForm {
  const drawn = meta.filter(({ fieldId }) => DRAWN.includes(fieldId));
  const fields = drawn.map((one) => {
    const given = valueOf(one);
    return [one.fieldId, fieldOf(one, given === undefined ? defaultOf(one) : given)] as const;
  });
  const priority = drawn.find(({ fieldId }) => fieldId === 'priority');
  return {
    form: Object.fromEntries(fields),
    rules: {
      view,
      options: priority === undefined ? {} : { priority: optionsOf(priority) },
      requiredBySite: drawn.filter(({ required }) => required).map(({ fieldId }) => fieldId),
    },
    report: meta.find(({ fieldId }) => fieldId === reportFieldId) ?? null,
    notDrawn: meta.filter(({ fieldId }) => !TAKEN_CARE_OF.includes(fieldId) && fieldId !== reportFieldId),
  };
}
