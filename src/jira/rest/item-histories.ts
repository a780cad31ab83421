import { asUser, route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { ItemChange } from '../../core/story/story';
import type { ItemHistories } from '../repair-ports';
import { jiraRead } from './jira-call';

const Person = z.optional(z.nullable(z.object({ accountId: z.optional(z.string()) })));
const Item = z.looseObject({
  field: z.string(),
  fieldId: z.optional(z.nullable(z.string())),
  from: z.optional(z.nullable(z.string())),
  to: z.optional(z.nullable(z.string())),
});
const Found = z.object({
  fields: z.object({ created: z.string(), creator: Person }),
  changelog: z.object({ histories: z.array(z.object({ created: z.string(), author: Person, items: z.array(Item) })) }),
});

const whatOf = ({ field, fieldId }: z.infer<typeof Item>, reportField: string): ItemChange['what'] | null => {
  if (field === 'priority') return 'priority';
  return fieldId === reportField ? 'report' : null;
};

export const jiraItemHistories: ItemHistories = {
  async read(issueId, reportField) {
    const answer = await jiraRead(Found, 'GET /issue/{issue}', () =>
      asUser().requestJira(route`/rest/api/3/issue/${issueId}?fields=created,creator&expand=changelog`),
    );
    if (!answer.ok) return answer;
    const { fields, changelog } = answer.value;
    const changes = changelog.histories.flatMap(({ created, author, items }) =>
      items.flatMap((item): ItemChange[] => {
        const what = whatOf(item, reportField);
        const { from = null, to = null } = item;
        return what === null ? [] : [{ at: Date.parse(created), authorId: author?.accountId ?? null, what, from, to }];
      }),
    );
    return ok({ createdAt: Date.parse(fields.created), creatorId: fields.creator?.accountId ?? null, changes });
  },
};
