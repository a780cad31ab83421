import type { Input, Method, Output } from '../contract/api';
import type { Result } from '../contract/failure';
import type { AuditKind } from '../core/audit/audit-entry';
import { afterHandlers } from './after-handlers';
import { audited } from './audit/audited';
import type { Caller } from './caller';
import { entranceHandlers } from './entrance/entrance-handlers';
import { followed } from './followed';
import { readGuardedChoice } from './form-script/read-guarded-choice';
import { readHealth } from './health/read-health';
import { readLaterGates } from './later/read-later-gates';
import { setLaterGates } from './later/set-later-gates';
import { learnHandlers } from './learn/learn-handlers';
import { lookedAt } from './looked-at';
import { lowerPriority } from './lowering/lower-priority';
import { addMeToo } from './me-too/add-me-too';
import { keepDrafts } from './panel/keep-drafts';
import { openPanel } from './panel/open-panel';
import { openPortal } from './portal/open-portal';
import { policyHandlers } from './policy/policy-handlers';
import { readPaths } from './paths/read-paths';
import { readProtection } from './paths/read-protection';
import { rehearsalHandlers } from './rehearsal/rehearsal-handlers';
import { copyBeforeLeaving } from './release/copy-before-leaving';
import { leave } from './release/leave';
import { readRelease } from './release/read-release';
import { reattach } from './release/reattach';
import { searchesHandlers } from './searches/searches-handlers';
import { lookAtSelfTest, readSelfTest, startSelfTest } from './self-test/self-test-handlers';
import { forAdmins } from './setup/for-admins';
import { listSpaces } from './spaces/list-spaces';
import { readStrict } from './strict/read-strict';
import { setStrict } from './strict/set-strict';
import { openReport } from './report/open-report';
import { sendBack } from './report/send-back';
import { saveReport } from './report/save-report';
import { readStory } from './story/read-story';
import { readStatus } from './status/read-status';
import { setupHandlers } from './setup/setup-handlers';
import { sharedReads } from './shared-reads';
import type { SetupParts } from './setup/setup-parts';

export type Handler<M extends Method> = (input: Input<M>, caller: Caller) => Promise<Result<Output<M>>>;
export type Handlers = { [M in Method]: Handler<M> };
/** For Jira admins alone. */
export type ForAdmins = <M extends Method>(handler: Handler<M>) => Handler<M>;
/** The same, and in the audit log. */
export type Logged = <M extends Method>(
  kind: AuditKind,
  method: M,
  handler: Handler<M>,
  whose?: (input: Input<M>) => string,
) => Handler<M>;

/** What a person does on a work item; Jira decides what they may. */
function itemHandlers({
  ports,
  repair,
  learning,
  lowering,
  now,
}: SetupParts): Pick<
  Handlers,
  'status/read' | 'story/read' | 'priority/lower' | `report/${'open' | 'save' | 'send-back'}`
> {
  const { issues, policies, drafts } = ports;
  const { siteFacts, claims, judged, presses } = repair;
  return {
    'status/read': readStatus({ issues, repair, now }),
    'story/read': readStory({ issues, repair, now }),
    'priority/lower': followed(repair, lowerPriority({ issues, repair, lowering, now })),
    'report/open': openReport({ issues, siteFacts, now, policies, drafts, learnings: learning.learnings }),
    'report/send-back': lookedAt(
      repair,
      sendBack({ issues, siteFacts, now, policies, claims, judged, presses, audit: repair.audit }),
    ),
    'report/save': lookedAt(repair, saveReport({ issues, siteFacts, now, policies, claims, judged })),
  };
}

export function createHandlers(parts: SetupParts): Handlers {
  const { policies, drafts, permissions } = parts.ports;
  const { repair, now, learning, rehearsing } = parts;
  const admin: ForAdmins = (handler) => forAdmins(permissions, handler);
  const logged: Logged = (kind, method, handler, whose) =>
    admin(audited({ repair, now }, kind, method, handler, whose));
  return {
    'panel/open': openPanel(policies, drafts, learning.learnings),
    'panel/keep-drafts': keepDrafts(drafts),
    'portal/open': openPortal(parts.ports),
    'duplicate/me-too': addMeToo(parts),
    ...itemHandlers(parts),
    ...entranceHandlers(parts),
    'form-script/read': readGuardedChoice(parts.ports, repair.rulings),
    ...setupHandlers(parts, admin, logged),
    'protection/read': admin(readProtection(parts)),
    'paths/read': admin(readPaths(parts)),
    'health/read': admin(readHealth(parts)),
    'later-gates/read': admin(readLaterGates(parts)),
    'self-test/read': admin(readSelfTest(parts)),
    'self-test/start': admin(startSelfTest(parts)),
    'self-test/look': admin(lookAtSelfTest(parts)),
    'release/read': admin(readRelease(parts)),
    'release/reattach': logged('attached', 'release/reattach', reattach(parts)),
    'release/copies': admin(copyBeforeLeaving(parts)),
    'release/leave': logged('released', 'release/leave', leave(parts)),
    'later-gates/set': logged('policy-changed', 'later-gates/set', setLaterGates(parts)),
    ...afterHandlers(parts, admin, logged),
    ...policyHandlers(parts),
    'spaces/list': admin(listSpaces(parts)),
    'strict/read': admin(readStrict(parts)),
    'strict/set': logged('policy-changed', 'strict/set', setStrict(parts)),
    ...learnHandlers(learning, now, admin),
    ...rehearsalHandlers(rehearsing, now, admin),
    ...searchesHandlers(parts, admin),
  };
}

/** The handlers of one call: what it reads, it reads once. */
export const handlersOfOneCall = (parts: SetupParts): Handlers =>
  createHandlers({ ...parts, ports: sharedReads(parts.ports) });
