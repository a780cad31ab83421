import * as z from 'zod/mini';

/** What a form script may change of one field, with the method of its API that does it. */
export const METHODS = {
  fieldName: 'setName',
  description: 'setDescription',
  isVisible: 'setVisible',
  value: 'setValue',
  isReadOnly: 'setReadOnly',
  isRequired: 'setRequired',
  optionsVisibility: 'setOptionsVisibility',
} as const;
export type Property = keyof typeof METHODS;
export type Method = (typeof METHODS)[Property];

export const FieldChange = z.strictObject({
  fieldName: z.optional(z.string()),
  description: z.optional(z.string()),
  isVisible: z.optional(z.boolean()),
  isReadOnly: z.optional(z.boolean()),
  isRequired: z.optional(z.boolean()),
  optionsVisibility: z.optional(z.object({ options: z.array(z.string()), isVisible: z.boolean() })),
  value: z.optional(z.unknown()),
});
export type FieldChange = z.infer<typeof FieldChange>;

export const Registration = z.object({ fields: z.array(z.string()), changeId: z.string() });
export const Batch = z.object({
  changeId: z.string(),
  fieldsChanges: z.record(z.string(), z.record(z.string(), z.unknown())),
  screenTabsChanges: z.optional(z.array(z.unknown())),
});

export type UimError = {
  type: 'FIELD_VALIDATION_FAILED' | 'APPLY_CHANGES_FOR_UNREGISTERED_FIELD';
  fieldId: string;
  fieldType: string;
  method?: Method;
  message: string;
};
