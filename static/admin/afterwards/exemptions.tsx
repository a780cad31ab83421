import Button from '@atlaskit/button/new';

import { afterwards } from '../../messages/afterwards';
import { message } from '../../messages/message';
import { FindExempt } from './find-exempt';
import type { ChoiceDesk } from './use-choice';

const KINDS = ['groups', 'accounts', 'apps'] as const;
export type ExemptKind = (typeof KINDS)[number];

/** Who is exempt, each with a way out of the list, and the search that adds to it. */
export function Exemptions({ desk }: { desk: ChoiceDesk }) {
  const { exemptions } = desk.choice;
  const rows = KINDS.flatMap((kind) => exemptions[kind].map((id) => ({ kind, id, name: desk.names[id] ?? id })));
  const keep = (kind: ExemptKind, ids: readonly string[]): void =>
    desk.change({ exemptions: { ...exemptions, [kind]: [...ids] } });
  return (
    <fieldset>
      <legend>{afterwards.exempt.title}</legend>
      <p className="note">{afterwards.exempt.means}</p>
      {rows.length === 0 && <p>{afterwards.exempt.nobody}</p>}
      <ul className="exempt">
        {rows.map(({ kind, id, name }) => (
          <li key={`${kind} ${id}`}>
            <span>{message(afterwards.exempt.row, { kind: afterwards.exempt[kind], name })}</span>
            <Button
              spacing="compact"
              aria-label={message(afterwards.exempt.remove, { name })}
              onClick={() =>
                keep(
                  kind,
                  exemptions[kind].filter((one) => one !== id),
                )
              }
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <FindExempt
        onAdd={(kind, { id, name }) => {
          desk.named(id, name);
          keep(kind, [...exemptions[kind].filter((one) => one !== id), id]);
        }}
      />
    </fieldset>
  );
}
