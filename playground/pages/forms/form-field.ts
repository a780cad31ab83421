import type { View } from './view-methods';

export type OptionsVisibility = { options: string[]; isVisible: boolean };

/** A field of a form as UI modifications see it (`currentFormState` of @forge/jira-bridge). */
export type FormField = {
  fieldId: string;
  fieldType: string;
  fieldName: string;
  description: string;
  isVisible: boolean;
  isReadOnly: boolean;
  isRequired: boolean;
  optionsVisibility?: OptionsVisibility | undefined;
  value: unknown;
};
export type FormState = Record<string, FormField>;

export type Option = { id: string; name: string };

/** What a form holds beside the fields' state: the values a select offers, and what the site itself requires. */
export type FormRules = { view: View; options: Record<string, Option[]>; requiredBySite: string[] };

/** The options that a person is offered; the chosen one is offered even when it is hidden, as Jira does. */
export function offeredOptions(all: Option[], { optionsVisibility, value }: FormField): Option[] {
  if (optionsVisibility === undefined) return all;
  const { options, isVisible } = optionsVisibility;
  return all.filter(({ id }) => options.includes(id) === isVisible || id === idOf(value));
}

/** The id of a chosen option, or null. */
export function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' ? value.id : null;
}
