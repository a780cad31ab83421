import { fail, ok } from '../../contract/failure';
import { plainTextOf } from '../../core/report/plain-text-of';
import { storedValue } from '../../core/report/stored-value';
import type { Issue, Issues } from '../ports';
import type { FakeSite } from './fake-site';

const isPriority = (value: unknown): value is NonNullable<Issue['priority']> =>
  typeof value === 'object' && value !== null && 'id' in value && 'name' in value;

const projectOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null;

export const memoryIssues = (site: FakeSite): Issues => ({
  async read(issueId, fieldId) {
    const fields = site.issues.find(({ id }) => id === issueId)?.fields;
    if (fields === undefined) return fail('NOT_FOUND', issueId);
    const { summary, description, priority } = fields;
    return ok({
      projectId: projectOf(fields['project']),
      summary: typeof summary === 'string' ? summary : '',
      description: plainTextOf(description),
      priority: isPriority(priority) ? { id: priority.id, name: priority.name } : null,
      report: fields[fieldId] ?? null,
    });
  },
  async comment(issueId) {
    return site.issues.some(({ id }) => id === issueId) ? ok({}) : fail('NOT_FOUND', issueId);
  },
  async writeReport(issueId, fieldId, report) {
    const issue = site.issues.find(({ id }) => id === issueId);
    if (issue === undefined) return fail('NOT_FOUND', issueId);
    issue.fields[fieldId] = storedValue(report);
    return ok({});
  },
  async writePriority(issueId, id) {
    const issue = site.issues.find((one) => one.id === issueId);
    if (issue === undefined) return fail('NOT_FOUND', issueId);
    const priority = site.priorities.find((one) => one.id === id);
    if (priority === undefined) return fail('JIRA_REFUSED', id);
    issue.fields['priority'] = priority;
    return ok({});
  },
});
