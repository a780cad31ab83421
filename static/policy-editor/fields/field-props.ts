import type { Field } from '../../../src/core/policy/editing/fields';
import type { Path } from '../../../src/core/policy/portable/value-at';

export type FieldProps<Kind extends Field['kind'] = Field['kind']> = {
  field: Extract<Field, { kind: Kind }>;
  path: Path;
};
export const fieldId = (path: Path): string => `setting-${path.join('.')}`;
