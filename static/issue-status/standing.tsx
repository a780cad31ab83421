import Button from '@atlaskit/button/new';

import type { WorkItemView } from '../../src/contract/work-item-view';
import type { ReportLook } from '../../src/core/status/report-look';
import { issueStatus as words } from '../messages/issue-status';
import { message } from '../messages/message';
import { Notice } from '../shared/notice';
import type { EditStart } from './editor/edit-start';
import { JudgedBy } from './judged-by';
import { LaidOut } from './laid-out';
import { NotThatHigh } from './lowering/not-that-high';
import { Lozenge } from './lozenge';
import { NeighboursSection } from './neighbours/neighbours-section';
import { RequestSection } from './request/request-section';
import { RulingSection } from './ruling/ruling-section';
import type { RulingDesk } from './ruling/use-ruling';
import { nextStep, sentenceOf } from './sentence-of';
import { SendBack } from './send-back/send-back';
import { StorySection } from './story/story-section';

type Props = {
  status: WorkItemView;
  desk: RulingDesk;
  onWrite: (start: EditStart) => void;
  /** Something was written: what stands here is out of date. */
  onChanged: () => void;
};

/** The priority that stands there by an admin's word. */
const isAllowed = ({ state }: RulingDesk): boolean =>
  state?.holds === true && state.ruling?.priority === state.priority?.id;

/** A wish that waits as a request stands there already, with its reason. */
const lookBeside = (look: ReportLook, request: WorkItemView['request']): ReportLook =>
  request?.isKept === true ? { ...look, wish: null } : look;

/** Where the report stands in a word and a sentence, what can be done about it, and the report itself. */
export function Standing({ status, desk, onWrite, onChanged }: Props) {
  const next = nextStep(status);
  return (
    <div className="standing">
      <p>
        <Lozenge {...status.lozenge} /> {sentenceOf(status)}
      </p>
      {status.unjustified !== null && !isAllowed(desk) && desk.state?.exempt == null && desk.state?.earlier == null && (
        <Notice tone="danger">
          <p>{message(words.unjustified, { level: status.unjustified })}</p>
        </Notice>
      )}
      {status.observes === true && (status.look?.refusals.length ?? 0) > 0 && <p className="note">{words.observes}</p>}
      {next !== null && <p className="note">{next}</p>}
      <WriteButton status={status} onWrite={onWrite} />
      <RulingSection desk={desk} />
      <RequestSection view={status.request} mayEdit={status.mayEdit !== false} onChanged={onChanged} />
      {status.look !== null && <LaidOut look={lookBeside(status.look, status.request)} suggested={status.suggested} />}
      <JudgedBy status={status} earlier={desk.state?.earlier ?? null} />
      <SendBack look={status.mayEdit === false ? null : status.look} onDone={onChanged} />
      <NotThatHigh
        lowering={status.mayEdit === false ? null : status.lowering}
        isAllowed={desk.state?.ruling != null}
        onDone={onChanged}
      />
      {status.neighbours !== null && <NeighboursSection about={status.neighbours} />}
      <StorySection />
    </div>
  );
}

/** What nobody can read is never offered for writing. */
function WriteButton({ status: { status, mayEdit }, onWrite }: Pick<Props, 'status' | 'onWrite'>) {
  if (status.state === 'unreadable' || status.state === 'newer') return null;
  if (mayEdit === false) return <p className="note">{words.editor.readOnly}</p>;
  const isFirst = status.state === 'none';
  return (
    <div className="press">
      <Button
        spacing="compact"
        appearance={status.state === 'ready' ? 'default' : 'primary'}
        onClick={() => onWrite({ point: null, isFirst })}
      >
        {isFirst ? words.editor.start : words.editor.edit}
      </Button>
      {isFirst && <span className="note">{words.editor.startHint}</span>}
    </div>
  );
}
