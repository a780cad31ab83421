import * as z from 'zod/mini';

export const PRIORITY = 'priority';

/** Jira's limit for the option ids of one call on a work item and in a transition. */
const MOST_OPTIONS = 100;
const Chosen = z.object({ id: z.string() });

/** As much of a field as the scripts touch; setters take effect when the callback ends. */
export type PriorityField = {
  getValue: () => unknown;
  getDescription: () => string;
  setDescription: (text: string) => unknown;
  setValue: (id: string) => unknown;
  setOptionsVisibility: (ids: string[], visible: boolean) => unknown;
};
export const SUMMARY = 'summary';
export type Form = {
  getFieldById: {
    (id: typeof PRIORITY): PriorityField | undefined;
    (id: typeof SUMMARY): Pick<PriorityField, 'getValue'> | undefined;
  };
};

/** The words of the Summary; '' where the form does not show it. */
export function summaryIn(form: Form): string {
  const value = form.getFieldById(SUMMARY)?.getValue();
  return typeof value === 'string' ? value : '';
}

/** Jira's id of the chosen priority. */
export function chosenIn(field: PriorityField): string | null {
  const value = Chosen.safeParse(field.getValue());
  return value.success ? value.data.id : null;
}

/** Takes these out of the list; the one that is chosen stays chosen. */
export function hideOptions(field: PriorityField, priorities: readonly { id: string }[]): void {
  if (priorities.length === 0) return;
  field.setOptionsVisibility(
    priorities.slice(0, MOST_OPTIONS).map(({ id }) => id),
    false,
  );
}
