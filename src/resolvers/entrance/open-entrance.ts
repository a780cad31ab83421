import { ok } from '../../contract/failure';
import type { Ports } from '../../jira/ports';
import type { SiteFactsPort } from '../../jira/repair-ports';
import type { Handler } from '../handlers';

export type EntranceParts = {
  ports: Pick<Ports, 'policies' | 'projects' | 'drafts'>;
  siteFacts: SiteFactsPort;
  now: () => number;
};

/** Which spaces there are is asked as the caller: what they cannot see is not named. */
export const openEntrance =
  ({ ports, siteFacts, now }: EntranceParts): Handler<'entrance/open'> =>
  async (_input, { accountId }) => {
    const covered = await ports.policies.coveredProjects();
    if (!covered.ok) return covered;
    const [projects, site, kept] = await Promise.all([
      ports.projects.among(covered.value, ''),
      siteFacts.read(now()),
      accountId === null ? ok([]) : ports.drafts.read(accountId),
    ]);
    if (!projects.ok) return projects;
    const spaces = projects.value.map(({ id, key, name }) => ({ id, key, name }));
    const found = { spaces, fieldId: site.ok ? site.value.reportField : null };
    return ok(kept.ok ? { ...found, drafts: kept.value } : { ...found, drafts: [], draftsFailure: kept.failure });
  };
