import type { Policy } from '../../policy/policy';
import type { Draft } from '../../report/draft';
import { goesToJira } from './chosen-route';
import { isGuarded } from './is-guarded';

/**
 * Whether the draft is asked for a complete report: it goes to Jira, and somebody saw the form or wants a guarded priority.
 * Without a report nobody was asked, so nothing but a guarded priority is held against it.
 */
export const isAsked = (draft: Draft, policy: Policy): boolean =>
  goesToJira(draft.report, policy) && (draft.report !== null || isGuarded(draft.priority, policy));
