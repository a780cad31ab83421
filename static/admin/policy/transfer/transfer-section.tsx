import Button from '@atlaskit/button/new';
import { useState } from 'react';

import type { Failure } from '../../../../src/contract/failure';
import type { PolicyRows } from '../../../../src/core/policy/policy-rows';
import { exportPolicy } from '../../../../src/core/policy/portable/export-policy';
import { policy as words } from '../../../messages/policy';
import { call } from '../../../shared/call';
import { FailureText } from '../../failure-text';
import { saveFile } from '../../log/save-file';
import { ImportForm } from './import-form';

type Props = { published: PolicyRows; policy: PolicyRows | null };

/** The policy as a file: out of the editor, and into it as a draft. */
export function TransferSection({ published, policy }: Props) {
  return (
    <section className="step" aria-labelledby="transfer-title">
      <h2 id="transfer-title" tabIndex={-1}>
        {words.transfer.title}
      </h2>
      <p className="changes">{words.transfer.means}</p>
      <Export policy={policy} />
      <ImportForm published={published} />
    </section>
  );
}

function Export({ policy }: { policy: PolicyRows | null }) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async (): Promise<void> => {
    if (policy === null) return;
    setBusy(true);
    const names = await namesFor(policy);
    setBusy(false);
    setFailure(names.ok ? null : names.failure);
    if (!names.ok) return;
    const { groups, accounts, apps } = names;
    saveFile(
      `${policy.id}-${policy.revision}.json`,
      'application/json',
      exportPolicy(policy, { groups, accounts, apps }),
    );
  };
  return (
    <div className="press">
      <Button isDisabled={policy === null} isLoading={busy} onClick={() => void save()}>
        {words.transfer.save}
      </Button>
      {policy === null && <span className="note">{words.transfer.notYet}</span>}
      <div role="status">{failure !== null && <FailureText failure={failure} />}</div>
    </div>
  );
}

type Names = Record<string, string>;
type NamesRead = { ok: true; groups: Names; accounts: Names; apps: Names } | { ok: false; failure: Failure };

/** Only who is exempt is named by an id that says nothing; a policy without exemptions asks nobody. */
async function namesFor({ exemptions }: PolicyRows): Promise<NamesRead> {
  const { groups = [], accounts = [], apps = [] } = exemptions ?? {};
  if (groups.length + accounts.length + apps.length === 0) return { ok: true, groups: {}, accounts: {}, apps: {} };
  const answer = await call('afterwards/read', {});
  if (!answer.ok) return { ok: false, failure: answer.failure };
  const { names } = answer.value;
  return { ok: true, groups: names, accounts: names, apps: names };
}
