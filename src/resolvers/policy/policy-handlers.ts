import type { PolicyScope } from '../../contract/policy-revisions';
import { audited } from '../audit/audited';
import type { Handlers } from '../handlers';
import type { SetupParts } from '../setup/setup-parts';
import { keepDraft } from './keep-draft';
import { policyState } from './policy-state';
import { permit } from './permit';
import { publish, restore } from './publish';
import { readHistory } from './read-history';
import { reset } from './reset';

type Revisions = `policy/${'read' | 'draft' | 'publish' | 'history' | 'restore' | 'reset' | 'permit'}`;
/** A space by its id, the space of the set-up page without one. The site default's own history is its log. */
const whose = ({ scope }: { scope?: PolicyScope | undefined }): string | null | undefined =>
  scope === 'site' ? null : scope?.projectId;

/** The published policy, the caller's draft of the next one, and what came before. Each asks itself who may. */
export const policyHandlers = (parts: SetupParts): Pick<Handlers, Revisions> => ({
  'policy/read': ({ scope }, caller) => policyState(parts, scope, caller),
  'policy/draft': keepDraft(parts),
  'policy/publish': audited(parts, 'policy-changed', 'policy/publish', publish(parts), whose),
  'policy/history': readHistory(parts),
  'policy/restore': audited(parts, 'policy-changed', 'policy/restore', restore(parts), whose),
  'policy/reset': audited(parts, 'policy-changed', 'policy/reset', reset(parts), whose),
  'policy/permit': permit(parts),
});
