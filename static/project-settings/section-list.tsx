import type { PolicyState } from '../../src/contract/policy-revisions';
import { labelOf } from '../../src/core/policy/portable/words/labels';
import { sectionsOf } from '../../src/core/policy/revisions/sections-of';
import { spokenLanguage } from '../messages/language';
import { projectSettings as words } from '../messages/project-settings';
import { OriginMark } from './origin-mark';

type Entry = { id: string; title: string };
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Rows by their titles, entries by what people call them; a value that is neither is one text. */
function entriesOf(value: unknown): Entry[] | string {
  if (Array.isArray(value))
    return value.flatMap((row: unknown) =>
      isPlain(row) && typeof row['id'] === 'string'
        ? [{ id: row['id'], title: textOf(row['title'] ?? row['name'] ?? row['id']) }]
        : [],
    );
  if (!isPlain(value)) return textOf(value ?? words.sections.nothing);
  return Object.entries(value).map(([id, inner]) => {
    const label = labelOf(spokenLanguage(), id);
    return { id, title: isPlain(inner) || Array.isArray(inner) ? label : `${label}: ${textOf(inner)}` };
  });
}

/** Everything that holds in the space, section by section, each with who said so. */
export function SectionList({ state }: { state: PolicyState }) {
  return (
    <section aria-labelledby="effective-title">
      <h2 id="effective-title">{words.sections.title}</h2>
      <p>{words.sections.means}</p>
      {sectionsOf(state.published).map((section) => (
        <Section key={section} section={section} state={state} />
      ))}
    </section>
  );
}

function Section({ section, state }: { section: string; state: PolicyState }) {
  const entries = entriesOf(Reflect.get(state.published, section));
  const origin = state.origins[section] ?? 'site';
  return (
    <details>
      <summary>
        {labelOf(spokenLanguage(), section)}{' '}
        {typeof entries !== 'string' && <span className="count">{entries.length}</span>}
        <OriginMark origin={origin} />
      </summary>
      {typeof entries === 'string' ? (
        <p>{entries}</p>
      ) : (
        <ul>
          {entries.map(({ id, title }) => (
            <li key={id}>
              {title} <OriginMark origin={state.origins[`${section}.${id}`] ?? origin} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
