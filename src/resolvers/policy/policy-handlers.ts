import type { PolicyScope } from '../../contract/policy-revisions';
import { SITE_LOG } from '../../core/audit/audit-entry';
import { audited } from '../audit/audited';
import type { Handler, Handlers } from '../handlers';
import type { SetupParts } from '../setup/setup-parts';
import { keepDraft } from './keep-draft';
import { policyState } from './policy-state';
import { permit } from './permit';
import { publish, restore } from './publish';
import { readHistory } from './read-history';
import { reset } from './reset';

type Revisions = `policy/${'read' | 'draft' | 'publish' | 'history' | 'restore' | 'reset' | 'permit'}`;
type Publishing = 'policy/publish' | 'policy/restore' | 'policy/reset';
/** A space by its id, the space of the set-up page without one; the site default has a log of its own. */
const whose = ({ scope }: { scope?: PolicyScope | undefined }): string | undefined =>
  scope === 'site' ? SITE_LOG : scope?.projectId;

/** What had problems was not published. */
const logged = <M extends Publishing>(parts: SetupParts, method: M, handler: Handler<M>): Handler<M> =>
  audited(parts, 'policy-changed', method, handler, whose, ({ problems }) => problems === undefined);

/** The published policy, the caller's draft of the next one, and what came before. Each asks itself who may. */
export const policyHandlers = (parts: SetupParts): Pick<Handlers, Revisions> => ({
  'policy/read': ({ scope }, caller) => policyState(parts, scope, caller),
  'policy/draft': keepDraft(parts),
  'policy/publish': logged(parts, 'policy/publish', publish(parts)),
  'policy/history': readHistory(parts),
  'policy/restore': logged(parts, 'policy/restore', restore(parts)),
  'policy/reset': logged(parts, 'policy/reset', reset(parts)),
  'policy/permit': audited(parts, 'policy-changed', 'policy/permit', permit(parts), () => SITE_LOG),
});
