import * as z from 'zod/mini';

import type { DynamicPropertiesAnswer, DynamicPropertiesRequest } from '../protocol';
import { callFunction, type AppHome, type Outcome } from './invoke';
import { modulesOf } from './manifest';
import { ModuleStatus } from './module-status';

const MODULE = 'jira:issueContext';
const Answer = z.object({ status: ModuleStatus });

/** The documented payload and nothing beyond it: no person stands in it, and none is behind the call. */
const payloadOf = ({ cloudId }: AppHome, { issue, project }: DynamicPropertiesRequest) => ({
  cloudId,
  extension: { type: MODULE, issue, project },
});

const wrongShape = (outcome: Outcome): string =>
  outcome.ok ? 'its answer is not a status that Jira documents' : outcome.message;

/**
 * Asks an issue context for its status as Jira does. Null: the module has no such function, or what it answered cannot be
 * used; Jira then shows what the manifest says.
 */
export async function dynamicProperties(
  home: AppHome,
  request: DynamicPropertiesRequest,
  fault: string | null,
): Promise<DynamicPropertiesAnswer> {
  const { moduleKey } = request;
  const functionKey = modulesOf(home.manifest, MODULE).find(({ key }) => key === moduleKey)?.dynamicProperties
    ?.function;
  if (functionKey === undefined) return { status: null };
  const outcome: Outcome =
    fault === null
      ? await callFunction(home, functionKey, payloadOf(home, request), { moduleType: MODULE, moduleKey })
      : { ok: false, message: fault };
  const answer = Answer.safeParse(outcome.ok ? outcome.body : null);
  home.platform.log.note({
    from: 'invoke',
    what: `${moduleKey}: dynamicProperties → ${answer.success ? answer.data.status.value.label : wrongShape(outcome)}`,
    detail: { request, answer: outcome.ok ? outcome.body : undefined },
  });
  return { status: answer.success ? answer.data.status : null };
}
