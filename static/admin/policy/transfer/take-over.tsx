import Button from '@atlaskit/button/new';
import { useState } from 'react';

import type { PolicyRows } from '../../../../src/core/policy/policy-rows';
import { mapReferences } from '../../../../src/core/policy/portable/map-references';
import { unresolvedReferences, type ReferenceMapping } from '../../../../src/core/policy/portable/references';
import { message, plural } from '../../../messages/message';
import { policy as words } from '../../../messages/policy';
import { useDesk } from '../../../policy-editor/desk/desk-context';
import { Differences } from '../../../policy-editor/publish/differences';
import type { Importing } from './use-import';

type Props = Omit<Extract<Importing, { kind: 'read' }>, 'kind'> & { published: PolicyRows; onDone: () => void };
type Lacking = ReturnType<typeof unresolvedReferences>[number];
const keyOf = ({ kind, id }: Lacking): string => `${kind} ${id}`;

const mappingOf = (lacking: readonly Lacking[], chosen: Readonly<Record<string, string>>): ReferenceMapping => {
  const of = (kind: Lacking['kind']): Record<string, string | null> =>
    Object.fromEntries(
      lacking.flatMap((one) => {
        const here = chosen[keyOf(one)] ?? '';
        return one.kind === kind ? [[one.id, here === '' ? null : here]] : [];
      }),
    );
  return { priority: of('priority'), group: of('group'), account: of('account'), app: of('app'), role: of('role') };
};

/** What a file would change, and everything of another site in it that somebody has to decide about first. */
export function TakeOver({ name, file, site, published, onDone }: Props) {
  const { replace, announce } = useDesk();
  const lacking = unresolvedReferences(file, site);
  const [chosen, setChosen] = useState<Record<string, string>>(() =>
    Object.fromEntries(lacking.map((one) => [keyOf(one), one.proposal ?? ''])),
  );
  const { policy } = mapReferences(file, mappingOf(lacking, chosen), site);
  // A pack knows no priorities; those of the space stay as they were mapped.
  const taken = policy.sitePriorities.length === 0 ? { ...policy, sitePriorities: published.sitePriorities } : policy;
  const take = (): void => {
    replace(taken);
    announce(message(words.transfer.taken, { name }));
    onDone();
  };
  return (
    <div className="entry" role="group" aria-label={message(words.transfer.compare, { name })}>
      <h3>{message(words.transfer.compare, { name })}</h3>
      {lacking.length > 0 && <p>{plural(words.transfer.lacking, lacking.length)}</p>}
      {lacking.map((one) => (
        <label className="setting" key={keyOf(one)}>
          {message(words.transfer.kinds[one.kind], { name: one.name ?? one.id })}
          <select
            value={chosen[keyOf(one)] ?? ''}
            onChange={({ target }) => setChosen({ ...chosen, [keyOf(one)]: target.value })}
          >
            <option value="">{words.transfer.leaveOut}</option>
            {site[one.kind].map((here) => (
              <option key={here.id} value={here.id}>
                {here.name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <Differences from={published} to={taken} />
      <div className="press">
        <Button appearance="primary" onClick={take}>
          {words.transfer.take}
        </Button>
        <span className="note">{words.transfer.takeMeans}</span>
      </div>
    </div>
  );
}
