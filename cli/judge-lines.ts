import { judge } from '../src/core/judge/judge';
import type { Verdict } from '../src/core/judge/verdict';
import type { Policy } from '../src/core/policy/policy';
import { draftOf } from './draft-of';
import { judgeInput } from './judge-input';

type LineId = string | number | null;
export type LineError = { code: 'NOT_JSON' | 'INVALID_INPUT' | 'UNEXPECTED'; message: string; line: number };
export type LineAnswer = { id: LineId; verdict: Verdict } | { id: LineId; error: LineError };

const NOTHING = Symbol('not JSON');
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return NOTHING;
  }
};

const idOf = (value: unknown): LineId => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
};

/** Makes the reader of lines for a policy. What cannot be read is answered as an error of that line and ends nothing. */
export function lineJudge(policy: Policy): (text: string, line: number) => LineAnswer {
  const input = judgeInput(policy);
  const answer = (value: unknown, line: number): LineAnswer => {
    const parsed = input.safeParse(value);
    if (parsed.success) return { id: idOf(value), verdict: judge(draftOf(parsed.data, policy), policy) };
    const problem = parsed.error.issues[0];
    const where = problem?.path.join('.') ?? '';
    const message = `${where === '' ? 'The line' : where}: ${problem?.message ?? 'cannot be read'}`;
    return { id: idOf(value), error: { code: 'INVALID_INPUT', message, line } };
  };
  return (text, line) => {
    const value = parseJson(text);
    if (value === NOTHING) return { id: null, error: { code: 'NOT_JSON', message: 'The line is not JSON.', line } };
    try {
      return answer(value, line);
    } catch {
      return { id: idOf(value), error: { code: 'UNEXPECTED', message: 'This line could not be judged.', line } };
    }
  };
}
