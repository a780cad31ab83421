import { message } from '../../messages/message';
import { Notice } from '../../shared/notice';
import { MOST_REASONS, usePanel } from './panel-context';

/** The priority that the report speaks for, with the reason. The panel cannot set it: the field is Jira's. */
export function PriorityAdvice() {
  const { policy, look, words } = usePanel();
  const { value, because } = look.verdict.priority;
  const level = policy.levels.find(({ id }) => id === value);
  if (level === undefined) return null;
  return (
    <Notice tone="info" title={message(words.priority.set, { level: level.title })}>
      {because.length > 0 && <p>{message(words.because, { reasons: because.slice(0, MOST_REASONS).join('; ') })}</p>}
    </Notice>
  );
}
