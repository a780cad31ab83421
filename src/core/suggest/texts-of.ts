import type { Policy } from '../policy/policy';
import type { Draft } from '../report/draft';
import { say } from '../judge/sentences/say';

/** One text of a draft; `weight`: how much its words count. */
export type PlacedText = { place: string; text: string; weight: number };

/** The summary is the reporter's own short version, so its words count twice. */
const SUMMARY_WEIGHT = 2;

/** Every text that may tell what the draft is about. Answers that the policy does not know, or weighs with 0, are not read. */
export const textsOf = (draft: Draft, policy: Policy): PlacedText[] =>
  [
    { place: say(policy.language, 'suggest.summary', {}), text: draft.summary, weight: SUMMARY_WEIGHT },
    { place: say(policy.language, 'suggest.description', {}), text: draft.description, weight: 1 },
    ...policy.parts.map(({ id, title, weight }) => ({
      place: title,
      text: draft.report !== null && Object.hasOwn(draft.report.answers, id) ? (draft.report.answers[id] ?? '') : '',
      weight: weight ?? 1,
    })),
  ].filter(({ text, weight }) => text !== '' && weight > 0);
