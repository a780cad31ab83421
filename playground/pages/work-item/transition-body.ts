import type { FormState } from '../forms/form-field';
import type { WorkItem } from '../jira/work-item';

type Filled = { item: WorkItem; fields: FormState; report: { fieldId: string; value: unknown } | null };

const forJira = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? { id: value.id } : value;

/** The body of `POST /issue/{key}/transitions`: the fields of the screen that differ from what is stored. */
export function transitionBody(transitionId: string, { item, fields, report }: Filled) {
  const changed = Object.values(fields).filter(
    ({ fieldId, value }) => JSON.stringify(forJira(value)) !== JSON.stringify(forJira(item.fields[fieldId])),
  );
  return {
    transition: { id: transitionId },
    fields: {
      ...Object.fromEntries(changed.map(({ fieldId, value }) => [fieldId, forJira(value)])),
      ...(report === null || report.value === undefined ? {} : { [report.fieldId]: report.value }),
    },
  };
}
