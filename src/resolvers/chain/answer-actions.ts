import { ok, type Failure, type Result } from '../../contract/failure';
import { checkReport, unasked, type CheckedReport } from '../../core/chain/check-report';
import { duplicatesQuery, likelyDuplicates, type LikelyDuplicate } from '../../core/chain/likely-duplicates';
import { openWork, type OpenWork } from '../../core/chain/open-work';
import { goesToJira } from '../../core/judge/facts/chosen-route';
import { sayBehind } from '../../core/judge/sentences/say-behind';
import { readReport } from '../../core/report/read-report';
import { judgedAtTheTop } from '../../core/status/judged-at-the-top';
import { lozengeOf, notSetUp } from '../../core/status/lozenge-of';
import { statusOf } from '../../core/status/status-of';
import type { ChainPorts } from '../../jira/chain-ports';
import { isRuled } from '../../jira/ruling-holds';
import { isForThePlatform } from '../../jira/platform-error';
import { whereItHappened } from '../where-it-happened';
import { seeItem } from './see-item';

export type ChainParts = { ports: ChainPorts; now: () => number };
type Ask<T> = (parts: ChainParts, payload: unknown) => Promise<Result<T>>;

/** Two calls to Jira at most, one of them once a day. Writes nothing. */
export const answerCheck: Ask<CheckedReport> = async ({ ports, now }, payload) => {
  const seen = await seeItem(ports, payload, now());
  if (!seen.ok) return seen;
  if (seen.value.policy === null) return ok(unasked(seen.value.why));
  const { item, policy } = seen.value;
  const ruled = await isRuled(ports, { item: { ...item, changes: [] }, policy, appId: null });
  return ruled.ok ? ok(checkReport(item, policy, ruled.value)) : ruled;
};

export type Missing = { key: string; standing: string; missing: OpenWork['lines']; more: number };
/** The same calls. `standing`: as the lozenge beside the work item says it. */
export const answerMissing: Ask<Missing> = async ({ ports, now }, payload) => {
  const seen = await seeItem(ports, payload, now());
  if (!seen.ok) return seen;
  const { key, report: value, summary, description, priorityId } = seen.value.item;
  const { policy } = seen.value;
  if (policy === null) return ok({ key, standing: notSetUp().label, missing: [], more: 0 });
  const stored = readReport(value);
  const report = stored.state === 'read' ? stored.report : null;
  const { lines, more } = openWork(judgedAtTheTop({ summary, description, priority: priorityId, report }, policy));
  return ok({ key, standing: lozengeOf(statusOf(stored, policy), policy).label, missing: lines, more });
};

export type Duplicates = { key: string; duplicates: LikelyDuplicate[] };
/** One call more. A report that did not belong in Jira is not looked for: it may be about a person. */
export const answerDuplicates: Ask<Duplicates> = async ({ ports, now }, payload) => {
  const seen = await seeItem(ports, payload, now());
  if (!seen.ok) return seen;
  const { item, policy } = seen.value;
  const stored = readReport(item.report);
  const belongs = policy === null || goesToJira(stored.state === 'read' ? stored.report : null, policy);
  const jql = belongs ? duplicatesQuery(item, item.projectId) : null;
  if (jql === null) return ok({ key: item.key, duplicates: [] });
  const found = await ports.items.search(jql);
  return found.ok ? ok({ key: item.key, duplicates: likelyDuplicates(found.value, item) }) : found;
};

/** How an action says that it could not answer (manifest-reference/modules/automation-action, "Communicating errors"). */
export type ActionErrors = { errors: { message: string }[] };

/** An audit log of rules has no translations: one language for all. */
const LANGUAGE = 'en';
const errorsFor = ({ code }: Pick<Failure, 'code'>): ActionErrors => {
  if (code === 'INVALID_INPUT') return { errors: [{ message: sayBehind(LANGUAGE, 'chain.no-key', {}) }] };
  if (code === 'NOT_FOUND' || code === 'FORBIDDEN')
    return { errors: [{ message: sayBehind(LANGUAGE, 'chain.not-seen', {}) }] };
  return { errors: [{ message: sayBehind(LANGUAGE, 'chain.unchecked', { code }) }] };
};

/** The border: an answer or a calm sentence, never an error's own text. `note` gets codes and places, no words of a person. */
export const actionFor =
  <T>(ask: Ask<T>, parts: ChainParts, note: (what: string) => void) =>
  async (payload: unknown): Promise<T | ActionErrors> => {
    try {
      const answer = await ask(parts, payload);
      if (answer.ok) return answer.value;
      note(`${answer.failure.code} ${answer.failure.detail ?? ''}`);
      return errorsFor(answer.failure);
    } catch (error) {
      if (isForThePlatform(error)) throw error;
      note(whereItHappened(error));
      return errorsFor({ code: 'UNEXPECTED' });
    }
  };
