import type { ReportLook } from '../../src/core/status/report-look';
import { issueStatus as words } from '../messages/issue-status';
import { message, plural } from '../messages/message';
import { Section } from './section';

type Refusal = ReportLook['refusals'][number];
/** Their points stand above, each with its jump; the others say here what they want. */
const TOLD_ABOVE = ['required-part', 'substance', 'chat-link-only', 'pre-escalation-item', 'blocker-checklist'];

/** Which rules would refuse the guarded level, and by how many points. */
export function Refusals({ refusals, level }: Pick<ReportLook, 'refusals' | 'level'>) {
  if (level === null || refusals.length === 0) return null;
  return (
    <Section name="refusals" title={message(words.refusals, { level })}>
      <ul className="rules">
        {refusals.map((refusal) => (
          <li key={refusal.ruleId}>
            {words.rules[refusal.ruleId]} <Why refusal={refusal} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Why({ refusal: { ruleId, messages } }: { refusal: Refusal }) {
  if (TOLD_ABOVE.includes(ruleId)) return <span className="aside">{plural(words.refusalCount, messages.length)}</span>;
  return (
    <>
      {messages.map((text) => (
        <p key={text} className="note">
          {text}
        </p>
      ))}
    </>
  );
}
