import type { Policy } from '../../../src/core/policy/policy';
import type { Report } from '../../../src/core/report/report';
import { namingOrder } from '../drafts/draft-name';

/** Longer than any summary. */
const LONGEST_SUMMARY = 255;

/**
 * What to look for: the dialog's Summary where the form script hands it over, else the panel's own words that tell most. A field
 * cannot see the Summary in Jira's dialog, and whether our two frames hear each other there is unverified.
 */
export function wordsToLookFor(summary: string, { answers }: Report, policy: Policy): string {
  if (summary.trim() !== '') return summary;
  const texts = namingOrder(policy).flatMap((id) => {
    const part = policy.parts.find((one) => one.id === id);
    return part?.multiline === true && part.weight !== 0 ? [answers[id] ?? ''] : [];
  });
  return texts.find((text) => text.trim() !== '')?.slice(0, LONGEST_SUMMARY) ?? '';
}
