import Button from '@atlaskit/button/new';
import { useState } from 'react';

import { SITE_LOG } from '../../../src/core/audit/audit-entry';
import { audit as words } from '../../messages/audit';
import { plural } from '../../messages/message';
import { FailureText } from '../failure-text';
import { AuditTable } from './audit-table';
import { SaveCsv } from './save-csv';
import { type Asked, useLog } from './use-log';

type Space = { id: string; name: string };
const DAYS = [1, 7, 30, 90, 365];
const FIRST_DAYS = 7;

export function AuditLog({ spaces }: { spaces: readonly Space[] }) {
  const [asked, setAsked] = useState<Asked>({ projectId: spaces[0]?.id ?? '', days: FIRST_DAYS });
  const log = useLog();
  return (
    <>
      <label className="labelled">
        {words.space}
        <select value={asked.projectId} onChange={({ target }) => setAsked({ ...asked, projectId: target.value })}>
          {spaces.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === SITE_LOG ? words.site : name}
            </option>
          ))}
        </select>
      </label>
      <label className="labelled">
        {words.since}
        <select value={asked.days} onChange={({ target }) => setAsked({ ...asked, days: Number(target.value) })}>
          {DAYS.map((days) => (
            <option key={days} value={days}>
              {plural(words.days, days)}
            </option>
          ))}
        </select>
      </label>
      <div className="press">
        <Button isLoading={log.busy} onClick={() => void log.show(asked)}>
          {words.show}
        </Button>
        <SaveCsv asked={asked} everything={log.everything} />
      </div>
      <div role="status">
        {log.failure !== null && <FailureText failure={log.failure} />}
        {log.page?.entries.length === 0 && <p>{words.nothing}</p>}
      </div>
      {log.page !== null && log.page.entries.length > 0 && <AuditTable page={log.page} />}
      {log.page !== null && log.page.cursor !== null && (
        <div className="press">
          <Button isLoading={log.busy} onClick={() => void log.older()}>
            {words.older}
          </Button>
        </div>
      )}
    </>
  );
}
