import type { PolicyTree } from '../editing/policy-tree';

/** Numbers of the form and of the history: nobody edits them. */
const COUNTED = ['schemaVersion', 'revision'];

/** The sections of a policy that people decide about. */
export const sectionsOf = (policy: PolicyTree): string[] =>
  Object.entries(policy).flatMap(([section, value]: [string, unknown]) =>
    COUNTED.includes(section) || value === undefined ? [] : [section],
  );
