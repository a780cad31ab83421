import Button from '@atlaskit/button/new';
import { useState } from 'react';

import type { Failure } from '../../../src/contract/failure';
import { auditCsv } from '../../../src/core/audit/audit-csv';
import { audit as words } from '../../messages/audit';
import { message, plural } from '../../messages/message';
import { FailureText } from '../failure-text';
import { saveFile } from './save-file';
import type { Asked, LogDesk } from './use-log';

type Props = { asked: Asked; everything: LogDesk['everything'] };
type Outcome = { failure: Failure } | { count: number; isCut: boolean };

/** Reads the whole time that is chosen and saves it as one file. */
export function SaveCsv({ asked, everything }: Props) {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const save = async (): Promise<void> => {
    setBusy(true);
    const answer = await everything(asked);
    setBusy(false);
    if (!answer.ok) return setOutcome({ failure: answer.failure });
    const { entries, isCut } = answer.value;
    saveFile(`preflight-audit-${asked.projectId}.csv`, 'text/csv;charset=utf-8', auditCsv(entries));
    setOutcome({ count: entries.length, isCut });
  };
  return (
    <>
      <Button isLoading={busy} onClick={() => void save()}>
        {words.csv}
      </Button>
      <span role="status">
        {outcome !== null && 'failure' in outcome && <FailureText failure={outcome.failure} />}
        {outcome !== null && 'count' in outcome && (
          <span className="note">
            {outcome.isCut ? message(words.cut, { count: outcome.count }) : plural(words.saved, outcome.count)}
          </span>
        )}
      </span>
    </>
  );
}
