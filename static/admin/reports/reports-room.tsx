import Button from '@atlaskit/button/new';
import { useCallback, useEffect, useState } from 'react';

import type { Output } from '../../../src/contract/api';
import { dayOf } from '../../../src/core/feedback/counters';
import type { Result } from '../../../src/contract/failure';
import { plural } from '../../messages/message';
import { reports as words } from '../../messages/reports';
import { call } from '../../shared/call';
import { FailureText } from '../failure-text';
import { ReportsView } from './reports-view';
import './reports.css';

type Read = Output<'reports/read'>;
type Spaces = Output<'audit/spaces'>['spaces'];
type Asked = { projectId: string; days: number };
const DAYS = [7, 30, 90, 365];
const FIRST_DAYS = 30;
const DAY = 86_400_000;

function readPeriod({ projectId, days }: Asked): Promise<Result<Read>> {
  const to = Date.now();
  const period = { from: dayOf(to - (days - 1) * DAY), to: dayOf(to) };
  return call('reports/read', projectId === '' ? period : { ...period, projectId });
}

/** The numbers of one space and one time; read when the room is opened, and again when somebody asks for others. */
export function ReportsRoom() {
  const [asked, setAsked] = useState<Asked>({ projectId: '', days: FIRST_DAYS });
  const [spaces, setSpaces] = useState<Spaces>([]);
  const [busy, setBusy] = useState(true);
  const [answer, setAnswer] = useState<Result<Read> | null>(null);
  const show = useCallback(async (wanted: Asked): Promise<void> => {
    setBusy(true);
    setAnswer(await readPeriod(wanted));
    setBusy(false);
  }, []);
  useEffect(() => {
    void show({ projectId: '', days: FIRST_DAYS });
    // Without the list the space of the set-up can be read all the same.
    void call('audit/spaces', {}).then((listed) => setSpaces(listed.ok ? listed.value.spaces : []));
  }, [show]);
  return (
    <>
      <Choice asked={asked} spaces={spaces} busy={busy} onChange={setAsked} onShow={() => void show(asked)} />
      <div role="status">
        {answer?.ok === false && <FailureText failure={answer.failure} />}
        {answer?.ok === true && answer.value.space === null && <p className="waits">{words.noSpace}</p>}
      </div>
      {answer?.ok === true && answer.value.space !== null && <ReportsView read={answer.value} />}
    </>
  );
}

type Props = {
  asked: Asked;
  spaces: Spaces;
  busy: boolean;
  onChange: (asked: Asked) => void;
  onShow: () => void;
};

function Choice({ asked, spaces, busy, onChange, onShow }: Props) {
  return (
    <div className="press">
      <label className="labelled">
        {words.space}
        <select value={asked.projectId} onChange={({ target }) => onChange({ ...asked, projectId: target.value })}>
          <option value="">{words.chosen}</option>
          {spaces.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="labelled">
        {words.period}
        <select value={asked.days} onChange={({ target }) => onChange({ ...asked, days: Number(target.value) })}>
          {DAYS.map((days) => (
            <option key={days} value={days}>
              {plural(words.days, days)}
            </option>
          ))}
        </select>
      </label>
      <Button isLoading={busy} onClick={onShow}>
        {words.show}
      </Button>
    </div>
  );
}
