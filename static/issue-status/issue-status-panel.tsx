import Button from '@atlaskit/button/new';
import { useCallback, useRef, useState } from 'react';

import type { Failure } from '../../src/contract/failure';
import type { WorkItemView } from '../../src/contract/work-item-view';
import { issueStatus as words } from '../messages/issue-status';
import { Notice } from '../shared/notice';
import { EditHere } from './editor/edit-here';
import type { EditStart, Point } from './editor/edit-start';
import { failureText } from './failure-text';
import './styles';
import { JumpsProvider } from './jumps-context';
import { useRuling } from './ruling/use-ruling';
import { Standing } from './standing';
import { useJumps } from './use-jumps';
import { useStatus, type First } from './use-status';
import { KeptWords } from './writing/kept-words';

/** The panel beside a work item: where its report stands, what is open with the way to answer it, and what it says. */
export function IssueStatusPanel(props: First) {
  return (
    <KeptWords>
      <Panel {...props} />
    </KeptWords>
  );
}

function Panel({ first = null, known = null }: First) {
  const { reading, readAgain } = useStatus({ first, known });
  const [start, setStart] = useState<EditStart | null>(null);
  const [isSaved, setSaved] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const { status, failure } = reading;
  const write = useCallback((next: EditStart) => {
    setSaved(false);
    setStart(next);
  }, []);
  const close = (saved: boolean): void => {
    setStart(null);
    setSaved(saved);
    if (saved) readAgain();
    requestAnimationFrame(() => title.current?.focus());
  };
  return (
    <main className="status-panel">
      <h1 ref={title} tabIndex={-1} className="visually-hidden">
        {words.title}
      </h1>
      <p className="visually-hidden" role="status">
        {isSaved && words.editor.saved}
      </p>
      {failure === null && status === null && <p className="note">{words.loading}</p>}
      {failure !== null && <Failed failure={failure} wasRead={status !== null} onTryAgain={readAgain} />}
      {status !== null && start !== null && <EditHere start={start} onClose={close} />}
      {status !== null && start === null && <ReadHere status={status} onWrite={write} onChanged={readAgain} />}
    </main>
  );
}

type ReadProps = { status: WorkItemView; onWrite: (start: EditStart) => void; onChanged: () => void };

function ReadHere({ status, onWrite, onChanged }: ReadProps) {
  const desk = useRuling(status.ruling);
  const answerHere = useCallback((point: Point) => onWrite({ point, isFirst: false }), [onWrite]);
  const jumps = useJumps(answerHere);
  return (
    <JumpsProvider value={{ ...jumps, mayEdit: status.mayEdit !== false }}>
      <Standing status={status} desk={desk} onWrite={onWrite} onChanged={onChanged} />
    </JumpsProvider>
  );
}

type FailedProps = { failure: Failure; wasRead: boolean; onTryAgain: () => void };

function Failed({ failure, wasRead, onTryAgain }: FailedProps) {
  return (
    <div role="alert">
      <Notice tone="warning">
        {wasRead && <p>{words.again}</p>}
        <p>{failureText(failure)}</p>
        <Button spacing="compact" onClick={onTryAgain}>
          {words.tryAgain}
        </Button>
      </Notice>
    </div>
  );
}
