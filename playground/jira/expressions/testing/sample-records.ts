import { issueEntity } from '../entities/issue-entity';
import { projectEntity } from '../entities/project-entity';
import { userEntity } from '../entities/user-entity';
import type { Entity } from '../entity';

const document = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const ana = { accountId: 'a1', displayName: 'Ana' };

export const user = userEntity(ana, { groups: ['coaches'] });
export const project = projectEntity(
  { id: '10000', key: 'LEARN', name: 'Learn support', style: 'classic' },
  { properties: { idToNameMapping: { one: 'First' } } },
);

/** A work item with one comment, a priority, an empty and a filled custom field; `fields` are laid over. */
export const issueWith = (fields: Record<string, unknown> = {}, id: string | null = '10001'): Entity =>
  issueEntity(
    {
      id,
      key: id === null ? null : 'LEARN-1',
      fields: {
        summary: 'abc',
        description: document('What happened'),
        priority: { id: '2', name: 'High' },
        issuetype: { id: '7', name: 'Bug' },
        status: { id: '3', name: 'Open' },
        updated: '2026-01-10T00:00:00.000Z',
        assignee: null,
        customfield_1: null,
        customfield_2: { amount: 100, currency: 'USD' },
        ...fields,
      },
    },
    {
      project,
      properties: { 'com.your.app.property-name': { state: 'done' } },
      fieldKeys: { app__field: 'customfield_2' },
      comments: [{ id: '5', author: ana, body: document('A'.repeat(300)), created: '2026-01-01T00:00:00.000Z' }],
    },
  );
