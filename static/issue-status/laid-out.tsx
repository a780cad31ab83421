import type { ReportLook } from '../../src/core/status/report-look';
import type { Suggested } from '../../src/core/status/suggestions-in';
import { issueStatus as words } from '../messages/issue-status';
import { message } from '../messages/message';
import { Checklist } from './checklist';
import { OpenPoints } from './open-points';
import { Refusals } from './refusals';
import { ReportWords } from './report-words';
import { Section } from './section';
import { Suggestions } from './suggestions';

type Props = { look: ReportLook; suggested: readonly Suggested[] };

/** A report that can be read: what is open first, then what it says. */
export function LaidOut({ look, suggested }: Props) {
  return (
    <>
      <OpenPoints name="parts" title={words.parts} points={look.parts} />
      <OpenPoints name="steps" title={words.steps} points={look.steps} />
      <Checklist checklist={look.checklist} level={look.level} />
      <Refusals refusals={look.refusals} level={look.level} />
      <Wish wish={look.wish} level={look.level} />
      <OpenPoints name="advice" title={words.advice} points={look.advice} />
      <ReportWords look={look} />
      <Suggestions suggested={suggested} />
    </>
  );
}

function Wish({ wish, level }: Pick<ReportLook, 'wish' | 'level'>) {
  if (wish === null || level === null) return null;
  return (
    <Section name="wish" title={message(words.wish, { level })}>
      {wish.trim() === '' ? <p className="note">{words.noReason}</p> : <blockquote>{wish}</blockquote>}
    </Section>
  );
}
