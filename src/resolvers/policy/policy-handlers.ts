import type { ForAdmins, Handlers, Logged } from '../handlers';
import type { SetupParts } from '../setup/setup-parts';
import { keepDraft } from './keep-draft';
import { policyState } from './policy-state';
import { publish, restore } from './publish';
import { readHistory } from './read-history';

type Revisions = `policy/${'read' | 'draft' | 'publish' | 'history' | 'restore'}`;

/** The published policy, the caller's draft of the next one, and what came before. */
export const policyHandlers = (parts: SetupParts, admin: ForAdmins, logged: Logged): Pick<Handlers, Revisions> => ({
  'policy/read': admin((_input, caller) => policyState(parts, caller)),
  'policy/draft': admin(keepDraft(parts)),
  'policy/publish': logged('policy-changed', 'policy/publish', publish(parts)),
  'policy/history': admin(readHistory(parts)),
  'policy/restore': logged('policy-changed', 'policy/restore', restore(parts)),
});
