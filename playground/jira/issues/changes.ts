import type { Change, ChangeItem, Issue } from '../model';
import { isoNow, type Site } from '../site';

const nameIn = <T extends { name?: string; displayName?: string }>(rows: Map<string, T>, id: string | null) =>
  id === null ? null : (rows.get(id)?.name ?? rows.get(id)?.displayName ?? null);
const text = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

type Values = { from: string | null; fromString: string | null; to: string | null; toString: string | null };
const byId = <T extends { name?: string; displayName?: string }>(
  rows: Map<string, T>,
  from: string | null,
  to: string | null,
): Values => ({ from, fromString: nameIn(rows, from), to, toString: nameIn(rows, to) });
const byText = (before: unknown, after: unknown): Values => ({
  from: null,
  fromString: text(before),
  to: null,
  toString: text(after),
});

/** What differs between two states of a work item, as the changelog names it: ids in `from` and `to`, words beside them. */
export function changeItems(site: Site, before: Issue, after: Issue): ChangeItem[] {
  const custom = [...new Set([...Object.keys(before.custom), ...Object.keys(after.custom)])];
  const all: ChangeItem[] = [
    { field: 'summary', fieldId: 'summary', ...byText(before.summary, after.summary) },
    { field: 'description', fieldId: 'description', ...byText(before.description, after.description) },
    { field: 'labels', fieldId: 'labels', ...byText(before.labels.join(' '), after.labels.join(' ')) },
    { field: 'priority', fieldId: 'priority', ...byId(site.priorities, before.priorityId, after.priorityId) },
    { field: 'issuetype', fieldId: 'issuetype', ...byId(site.issueTypes, before.issueTypeId, after.issueTypeId) },
    { field: 'project', fieldId: 'project', ...byId(site.projects, before.projectId, after.projectId) },
    { field: 'Key', fieldId: '', ...byText(before.key, after.key) },
    { field: 'status', fieldId: 'status', ...byId(site.statuses, before.statusId, after.statusId) },
    { field: 'reporter', fieldId: 'reporter', ...byId(site.users, before.reporterId, after.reporterId) },
    { field: 'assignee', fieldId: 'assignee', ...byId(site.users, before.assigneeId, after.assigneeId) },
    ...custom.map((id) => ({
      field: site.fields.get(id)?.name ?? id,
      fieldId: id,
      ...byText(before.custom[id], after.custom[id]),
    })),
  ];
  return all.filter(({ from, fromString, to, toString }) => from !== to || fromString !== toString);
}

/** Keeps the new state with its changelog; null where nothing changed. */
export function keepChange(site: Site, before: Issue, after: Issue, authorId: string): Change | null {
  const items = changeItems(site, before, after);
  if (items.length === 0) return null;
  const change = { id: site.nextId(), authorId, created: isoNow(site), items };
  site.issues.set(after.id, { ...after, updated: change.created, changes: [...before.changes, change] });
  return change;
}
