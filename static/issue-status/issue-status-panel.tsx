import Button from '@atlaskit/button/new';
import { useEffect } from 'react';

import type { Failure } from '../../src/contract/failure';
import type { WorkItemView } from '../../src/contract/work-item-view';
import { issueStatus as words } from '../messages/issue-status';
import { message } from '../messages/message';
import { enableTheme } from '../shared/enable-theme';
import { Notice } from '../shared/notice';
import './issue-status.css';
import { JumpsProvider } from './jumps-context';
import { LaidOut } from './laid-out';
import { Lozenge } from './lozenge';
import { RulingSection } from './ruling/ruling-section';
import './ruling/ruling.css';
import { useRuling, type RulingDesk } from './ruling/use-ruling';
import { nextStep, sentenceOf } from './sentence-of';
import { useJumps } from './use-jumps';
import { useStatus } from './use-status';

/** The panel beside a work item: where its report stands, what is open, and what it says. */
export function IssueStatusPanel() {
  const { reading, readAgain } = useStatus();
  const jumps = useJumps();
  const desk = useRuling(reading.status?.ruling ?? null);
  useEffect(() => void enableTheme(), []);
  const { status, failure } = reading;
  return (
    <main className="status-panel">
      <h1 className="visually-hidden">{words.title}</h1>
      {failure === null && status === null && <p className="note">{words.loading}</p>}
      {failure !== null && <Failed failure={failure} wasRead={status !== null} onTryAgain={readAgain} />}
      {status !== null && (
        <JumpsProvider value={jumps}>
          <Standing status={status} desk={desk} />
        </JumpsProvider>
      )}
    </main>
  );
}

/** The priority that stands there by an admin's word. */
const isAllowed = ({ state }: RulingDesk): boolean =>
  state?.holds === true && state.ruling?.priority === state.priority?.id;

function Standing({ status, desk }: { status: WorkItemView; desk: RulingDesk }) {
  const next = nextStep(status);
  return (
    <>
      <p>
        <Lozenge {...status.lozenge} /> {sentenceOf(status)}
      </p>
      {status.unjustified !== null && !isAllowed(desk) && desk.state?.exempt == null && (
        <Notice tone="danger">
          <p>{message(words.unjustified, { level: status.unjustified })}</p>
        </Notice>
      )}
      {next !== null && <p className="note">{next}</p>}
      <RulingSection desk={desk} />
      {status.look !== null && <LaidOut look={status.look} />}
    </>
  );
}

type FailedProps = { failure: Failure; wasRead: boolean; onTryAgain: () => void };

function Failed({ failure, wasRead, onTryAgain }: FailedProps) {
  return (
    <div role="alert">
      <Notice tone="warning">
        {wasRead && <p>{words.again}</p>}
        <p>{words.failures[failure.code]}</p>
        <Button spacing="compact" onClick={onTryAgain}>
          {words.tryAgain}
        </Button>
      </Notice>
    </div>
  );
}
