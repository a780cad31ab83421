import type { Field } from './fields';
import type { Section } from './sections';

const first = (values: readonly string[]): string => values[0] ?? '';

/** What a setting holds when it is begun: nothing written, the first choice, nothing ticked. */
export function blankOf(field: Field): unknown {
  switch (field.kind) {
    case 'flag':
      return field.name === 'ours' || field.name === 'notBlocking';
    case 'number':
      return Math.max(1, field.least);
    case 'choice':
      return first(field.values);
    case 'several':
      return field.values.slice(0, 1);
    case 'one':
      return field.orNone === true ? null : '';
    case 'priority':
      return null;
    case 'some':
    case 'phrases':
    case 'whom':
    case 'patterns':
    case 'list':
      return [];
    case 'condition':
      return { all: [{ path: '', is: [''] }] };
    case 'exemption':
      return { path: '', is: [''] };
    case 'group':
      return blankOfAll(field.fields);
    default:
      return '';
  }
}

/** Only what has to be there; the rest is added when somebody wants it. */
export const blankOfAll = (fields: readonly Field[]): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) =>
      field.optional === true ? [] : [[field.name, field.orNull === true ? null : blankOf(field)]],
    ),
  );

/** A new row of a section. Throws for a section without rows: a bug. */
export function blankRow(section: Section, id: string): unknown {
  if (section.kind === 'rows') return { id, ...blankOfAll(section.fields) };
  if (section.kind !== 'named') throw new Error(`${section.name} has no rows`);
  const [only] = section.fields;
  return only?.name === '' ? blankOf(only) : blankOfAll(section.fields);
}
