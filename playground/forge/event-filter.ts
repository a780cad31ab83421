import { evaluateExpression } from '../jira/expressions/evaluate-expression';
import { valueOf } from '../jira/expressions/jira-value';
import type { ManifestModule } from './manifest';

/** Documented limits of event filters (events-reference/product_events); operations are not counted. */
const limits = { characters: 10_000, leaves: Infinity, steps: 50_000, expensiveOperations: Infinity };

/** `problem`: what went wrong in the expression, for the log. */
export type Filtered = { passes: boolean; problem: string | null; log: boolean };

/** Only a Boolean decides; a property that the event lacks, and any other value, is an error, which `onError` settles. */
export function filterEvent(filter: ManifestModule['filter'], event: Record<string, unknown>, now: number): Filtered {
  const decided = (passes: boolean): Filtered => ({ passes, problem: null, log: false });
  if (filter?.ignoreSelf === true && event['selfGenerated'] === true) return decided(false);
  if (filter?.expression === undefined) return decided(true);
  const options = { limits, now, assumptions: { missingMapKey: 'error' as const } };
  const result = evaluateExpression(filter.expression, { event: valueOf(event) }, options);
  if (result.ok && typeof result.value === 'boolean') return decided(result.value);
  const problem = result.ok ? 'The filter did not give a Boolean.' : result.error.message;
  const onError = filter.onError ?? 'IGNORE_AND_LOG';
  return { passes: onError.startsWith('RECEIVE'), problem, log: onError.endsWith('_AND_LOG') };
}
