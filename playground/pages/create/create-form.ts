import { adfOfText, isAdf, textOfAdf } from '../forms/adf';
import { drawForm, type DrawnForm, fieldOf, optionsOf } from '../forms/draw-form';
import type { FormField, FormState } from '../forms/form-field';
import type { IssueType, MetaField, Project } from '../jira/create-meta';

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
): DrawnForm {
  const drawn = drawForm(meta, { view: 'GIC', reportFieldId, valueOf: (one) => kept(one, before) });
  const issuetype = fieldOf({ fieldId: 'issuetype', name: 'Work type', required: true }, type);
  return {
    ...drawn,
    form: { ...drawn.form, issuetype },
    rules: { ...drawn.rules, options: { issuetype: types, ...drawn.rules.options } },
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

/** What stands beside the drawn fields. */
type Beside = { report: { fieldId: string; value: unknown } | null; parent?: string };

/** The body of `POST /rest/api/3/issue`. Fields that a form script hid or locked are sent too, as Jira does. */
export function createBody(project: Project, form: FormState, { report, parent = '' }: Beside) {
  const { summary, description, priority, issuetype } = form;
  const idOnly = (value: unknown) =>
    typeof value === 'object' && value !== null && 'id' in value ? { id: value.id } : null;
  return {
    fields: {
      project: { id: project.id },
      issuetype: idOnly(issuetype?.value),
      summary: summary?.value ?? '',
      ...(parent === '' ? {} : { parent: { key: parent } }),
      ...(description === undefined || isEmpty(description) ? {} : { description: asAdf(description.value) }),
      ...(priority === undefined || priority.value === null ? {} : { priority: idOnly(priority.value) }),
      ...(report === null || report.value === undefined ? {} : { [report.fieldId]: report.value }),
    },
  };
}

const asAdf = (value: unknown) => (typeof value === 'string' ? adfOfText(value) : value);
