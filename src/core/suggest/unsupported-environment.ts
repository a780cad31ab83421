import { answerAt } from '../judge/facts/answer-at';
import { hasSubstance } from '../judge/facts/is-filler';
import { isBlank } from '../judge/facts/is-blank';
import { isOneOf } from '../judge/facts/patterns';
import { planOf } from '../judge/facts/plan-of';
import type { Environments, Policy, WordGroups } from '../policy/policy';
import type { Report } from '../report/report';
import { compilePhrases, findPhrases } from './find-phrases';
import { tokensOf } from './tokens-of';

/** `title: null`: supported in itself, but not where the plan is free. */
export type Unsupported = { title: string | null; advice: string };

/** Said, and not inside a context in which it is no use of it ("moved away from …"). */
function isSaid(text: string, phrases: readonly string[], unless: readonly string[], words: WordGroups): boolean {
  const tokens = tokensOf(text);
  const contexts = findPhrases(tokens, compilePhrases(unless, words));
  return findPhrases(tokens, compilePhrases(phrases, words)).some(
    (hit) => !contexts.some((context) => hit.from < context.to && context.from < hit.to),
  );
}

function isOtherThanFree(text: string, free: NonNullable<Environments['free']>, words: WordGroups): boolean {
  if (isSaid(text, free.phrases, free.unless, words)) return false;
  return isSaid(text, free.others, free.unless, words) || !isSaid(text, free.neutral, [], words);
}

/** Judged from the one answer that names the environment; what is merely mentioned elsewhere is not its use. */
export function unsupportedEnvironment(report: Report, policy: Policy, environments: Environments): Unsupported | null {
  const kind = answerAt('about.kind', report);
  if (!isBlank(kind) && !isOneOf(kind, environments.kinds)) return null;
  const text = answerAt(`answers.${environments.part}`, report);
  const part = policy.parts.find(({ id }) => id === environments.part);
  if (!hasSubstance(text, part, policy)) return null;
  const row = environments.unsupported.find(({ phrases, unless }) => isSaid(text, phrases, unless, policy.words));
  if (row !== undefined) return { title: row.title, advice: row.advice };
  if (environments.free === null || planOf(report, policy) !== 'free') return null;
  return isOtherThanFree(text, environments.free, policy.words)
    ? { title: null, advice: environments.free.advice }
    : null;
}
