import type { NotBlockingCase, Policy } from '../policy/policy';
import type { Draft } from '../report/draft';
import { rankRows, type Ranked } from './rank-rows';
import { textsOf } from './texts-of';

const LEAST = 2;

/** The case of the not-blocking list that the text reads most like, if any. */
export const notBlockingCase = (draft: Draft, policy: Policy): Ranked<NotBlockingCase> | null =>
  rankRows(policy.notBlocking, textsOf(draft, policy), policy).find(({ score }) => score >= LEAST) ?? null;
