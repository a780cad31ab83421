import { ok } from '../../contract/failure';
import type { LearnPorts } from '../../jira/learn-ports';
import type { Handler } from '../handlers';

export const readFeedback =
  ({ policies, feedback }: LearnPorts): Handler<'feedback/read'> =>
  async () => {
    const chosen = await policies.chosenProject();
    if (!chosen.ok) return chosen;
    if (chosen.value === null) return ok({ revisions: [] });
    const counts = await feedback.read(chosen.value);
    return counts.ok ? ok({ revisions: counts.value }) : counts;
  };
