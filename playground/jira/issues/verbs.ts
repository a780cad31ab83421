import * as z from 'zod/mini';

import type { Issue } from '../model';
import { isoNow } from '../site';
import type { Call } from '../route';
import { recordMail } from './notify';

/** Changes by verb: `{labels: [{add: 'a'}], comment: [{add: {body}}]}`. */
export const Verbs = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));
export type Verbs = z.infer<typeof Verbs>;

type Asked = { fields?: Record<string, unknown> | undefined; update?: Verbs | undefined };
export type Said = { fields: Record<string, unknown>; comments: unknown[] };
export type VerbsRead = { ok: true; said: Said } | { ok: false; field: string; message: string };

const Comment = z.object({
  body: z.looseObject({ type: z.literal('doc'), version: z.number(), content: z.array(z.unknown()) }),
});

function applied(labels: string[], [verb, value]: [string, unknown]): string[] | null {
  if (verb === 'set' && Array.isArray(value)) return value.map(String);
  if (typeof value !== 'string') return null;
  if (verb === 'add') return labels.includes(value) ? labels : [...labels, value];
  return verb === 'remove' ? labels.filter((label) => label !== value) : null;
}

/** Turns verbs into plain fields: `set` for every field, `add` and `remove` for labels, `add` for comments. */
export function readVerbs({ fields = {}, update = {} }: Asked, labels: string[]): VerbsRead {
  const said: Said = { fields: { ...fields }, comments: [] };
  const wrong = (field: string, verb: string): VerbsRead => ({
    ok: false,
    field,
    message: `The operation '${verb}' cannot be done with the field '${field}'.`,
  });
  for (const [field, steps] of Object.entries(update))
    for (const [verb, value] of steps.flatMap((step) => Object.entries(step))) {
      if (field in fields)
        return { ok: false, field, message: `Field '${field}' cannot be in both fields and update.` };
      const comment = field === 'comment' && verb === 'add' ? Comment.safeParse(value) : null;
      if (comment?.success === true) said.comments.push(comment.data.body);
      else if (field === 'comment') return wrong(field, verb);
      else if (field === 'labels') {
        const now = said.fields['labels'];
        const next = applied(Array.isArray(now) ? now.map(String) : labels, [verb, value]);
        if (next === null) return wrong(field, verb);
        said.fields['labels'] = next;
      } else if (verb === 'set') said.fields[field] = value;
      else return wrong(field, verb);
    }
  return { ok: true, said };
}

/** Adds the comments that came with a change. */
export function keepComments(call: Call, issue: Issue, bodies: unknown[]): void {
  for (const body of bodies) {
    const authorId = call.user?.accountId ?? call.site.app.appId;
    issue.comments.push({ id: call.site.nextId(), authorId, body, created: isoNow(call.site) });
    recordMail(call, issue, 'comment');
  }
}
