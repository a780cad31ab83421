import type { ReportLook } from '../../src/core/status/report-look';
import { issueStatus as words } from '../messages/issue-status';
import { message } from '../messages/message';
import { JumpButton } from './jump-button';
import { Section } from './section';

/** The checklist of the guarded level: what is done, and the way to what is not. */
export function Checklist({ checklist, level }: Pick<ReportLook, 'checklist' | 'level'>) {
  if (level === null || checklist.length === 0) return null;
  const done = checklist.filter(({ isDone }) => isDone).length;
  const count = message(words.checklistCount, { done, all: checklist.length });
  return (
    <Section name="checklist" title={message(words.checklist, { level })} aside={count}>
      <ul className="rows">
        {checklist.map(({ id, title, isDone }) => (
          <li key={id} className="row">
            <span className={isDone ? 'mark mark-done' : 'mark'} aria-hidden="true" />
            <div className="row-words">
              {isDone ? (
                <span>{title}</span>
              ) : (
                <JumpButton point={{ ruleId: 'blocker-checklist', target: `checklist.${id}`, title }} />
              )}
              <span className="visually-hidden">({isDone ? words.isDone : words.isOpen})</span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
