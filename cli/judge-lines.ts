import { judge } from '../src/core/judge/judge';
import type { Verdict } from '../src/core/judge/verdict';
import type { Policy } from '../src/core/policy/policy';
import { draftOf } from './draft-of';
import { judgeInput } from './judge-input';
import { idOf, type Answering } from './line-answer';

/** Makes the judge of parsed lines for a policy. */
export function judgeLine(policy: Policy): Answering<{ verdict: Verdict }> {
  const input = judgeInput(policy);
  return (value, line) => {
    const parsed = input.safeParse(value);
    if (parsed.success) return { id: idOf(value), verdict: judge(draftOf(parsed.data, policy), policy) };
    const problem = parsed.error.issues[0];
    const where = problem?.path.join('.') ?? '';
    const message = `${where === '' ? 'The line' : where}: ${problem?.message ?? 'cannot be read'}`;
    return { id: idOf(value), error: { code: 'INVALID_INPUT', message, line } };
  };
}
