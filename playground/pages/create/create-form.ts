import type { FormField, FormRules, FormState, Option } from '../forms/form-field';
import { adfOfText, isAdf, textOfAdf } from '../forms/adf';
import type { IssueType, MetaField, Project } from '../jira/create-meta';

export type CreateForm = { form: FormState; rules: FormRules; report: MetaField | null; notDrawn: MetaField[] };

const DRAWN = ['summary', 'description', 'priority'];
const TAKEN_CARE_OF = [...DRAWN, 'project', 'issuetype', 'reporter'];

const optionsOf = ({ allowedValues = [] }: MetaField): Option[] =>
  allowedValues.map(({ id, name }) => ({ id, name: name ?? id }));

const defaultOf = (meta: MetaField): unknown => {
  if (meta.fieldId === 'summary') return '';
  if (meta.fieldId === 'description') return isAdf(meta.defaultValue) ? meta.defaultValue : adfOfText('');
  const wanted = typeof meta.defaultValue === 'object' && meta.defaultValue !== null ? meta.defaultValue : {};
  return optionsOf(meta).find(({ id }) => 'id' in wanted && wanted.id === id) ?? null;
};

const fieldOf = (meta: MetaField, value: unknown): FormField => ({
  fieldId: meta.fieldId,
  fieldType: meta.fieldId,
  fieldName: meta.name,
  description: '',
  isVisible: true,
  isReadOnly: false,
  isRequired: meta.required,
  value,
});

const typeField = (type: IssueType): FormField => ({
  ...fieldOf({ fieldId: 'issuetype', name: 'Work type', required: true }, type),
});

/** What was typed stays when project or work type change, as long as the new form still offers it. */
const kept = (meta: MetaField, before: FormState): unknown => {
  const old = before[meta.fieldId]?.value;
  if (meta.fieldId !== 'priority') return old;
  return optionsOf(meta).find(({ id }) => typeof old === 'object' && old !== null && 'id' in old && old.id === id);
};

/** The create dialog's form for one project and work type, from Jira's create metadata. */
export function createForm(
  meta: MetaField[],
  {
    types,
    type,
    reportFieldId,
    before,
  }: { types: IssueType[]; type: IssueType; reportFieldId: string; before: FormState },
): CreateForm {
  const drawn = meta.filter(({ fieldId }) => DRAWN.includes(fieldId));
  const fields = drawn.map((one) => [one.fieldId, fieldOf(one, kept(one, before) ?? defaultOf(one))] as const);
  const priority = drawn.find(({ fieldId }) => fieldId === 'priority');
  return {
    form: { ...Object.fromEntries(fields), issuetype: typeField(type) },
    rules: {
      options: { issuetype: types, ...(priority === undefined ? {} : { priority: optionsOf(priority) }) },
      requiredBySite: drawn.filter(({ required }) => required).map(({ fieldId }) => fieldId),
    },
    report: meta.find(({ fieldId }) => fieldId === reportFieldId) ?? null,
    notDrawn: meta.filter(({ fieldId }) => !TAKEN_CARE_OF.includes(fieldId) && fieldId !== reportFieldId),
  };
}

const isEmpty = ({ fieldId, value }: FormField) =>
  value === null ||
  (fieldId === 'issuetype'
    ? false
    : typeof value === 'string' || isAdf(value)
      ? textOfAdf(value).trim() === ''
      : false);

/** The fields that must be filled before Jira is asked at all. */
export function missingFields(form: FormState): FormField[] {
  return Object.values(form).filter((field) => field.isRequired && isEmpty(field));
}

/** The body of `POST /rest/api/3/issue`. Fields that a form script hid or locked are sent too, as Jira does. */
export function createBody(project: Project, form: FormState, report: { fieldId: string; value: unknown } | null) {
  const { summary, description, priority, issuetype } = form;
  const idOnly = (value: unknown) =>
    typeof value === 'object' && value !== null && 'id' in value ? { id: value.id } : null;
  return {
    fields: {
      project: { id: project.id },
      issuetype: idOnly(issuetype?.value),
      summary: summary?.value ?? '',
      ...(description === undefined || isEmpty(description) ? {} : { description: asAdf(description.value) }),
      ...(priority === undefined || priority.value === null ? {} : { priority: idOnly(priority.value) }),
      ...(report === null || report.value === undefined ? {} : { [report.fieldId]: report.value }),
    },
  };
}

const asAdf = (value: unknown) => (typeof value === 'string' ? adfOfText(value) : value);
