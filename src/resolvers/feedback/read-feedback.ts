import { fail, ok } from '../../contract/failure';
import type { LearnPorts } from '../../jira/learn-ports';
import type { Handler } from '../handlers';

const DAY = 86_400_000;
/** As long as counters are kept. */
const MOST_DAYS = 366;

export const readFeedback =
  ({ policies, counters }: LearnPorts): Handler<'feedback/read'> =>
  async ({ from, to }) => {
    const days = (Date.parse(to) - Date.parse(from)) / DAY;
    // A month that no calendar has (2026-13-01) gives no number of days.
    if (!(days <= MOST_DAYS)) return fail('INVALID_INPUT', 'days');
    const chosen = await policies.chosenProject();
    if (!chosen.ok) return chosen;
    if (chosen.value === null) return ok({ days: [] });
    const counted = await counters.read(chosen.value, { from, to });
    return counted.ok ? ok({ days: counted.value }) : counted;
  };
