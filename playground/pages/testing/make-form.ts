import type { FormField, FormRules, FormState } from '../forms/form-field';
import { adfOfText } from '../forms/adf';
import type { View } from '../forms/view-methods';

export const PRIORITIES = [
  { id: '1', name: 'Blocker' },
  { id: '2', name: 'High' },
  { id: '3', name: 'Medium' },
];
export const TYPES = [
  { id: '10', name: 'Bug' },
  { id: '11', name: 'Task' },
];

export const makeField = (fieldId: string, part: Partial<FormField> = {}): FormField => ({
  fieldId,
  fieldType: fieldId,
  fieldName: fieldId,
  description: '',
  isVisible: true,
  isReadOnly: false,
  isRequired: false,
  value: null,
  ...part,
});

export const makeForm = (): FormState => ({
  summary: makeField('summary', { value: '', isRequired: true }),
  description: makeField('description', { value: adfOfText('') }),
  priority: makeField('priority', { value: PRIORITIES[2] }),
  issuetype: makeField('issuetype', { value: TYPES[0], isRequired: true }),
});

export const makeRules = (view: View = 'GIC'): FormRules => ({
  view,
  options: { priority: PRIORITIES, issuetype: TYPES },
  requiredBySite: ['summary'],
});
