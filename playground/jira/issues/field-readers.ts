import * as z from 'zod/mini';

import type { Field, Issue, Project } from '../model';
import type { Site } from '../site';

/** What one field of a request changes, or why it cannot. */
export type Read = { ok: true; patch: IssuePatch } | { ok: false; message: string };
export type IssuePatch = Partial<Omit<Issue, 'custom'>> & { custom?: Record<string, unknown> };
export type FieldPlace = { site: Site; project: Project };

const patch = (changed: IssuePatch): Read => ({ ok: true, patch: changed });
const wrong = (message: string): Read => ({ ok: false, message });
const LONGEST_SUMMARY = 255;

const Doc = z.looseObject({ type: z.literal('doc'), version: z.number(), content: z.array(z.unknown()) });
const ById = z.object({ id: z.optional(z.string()), name: z.optional(z.string()) });
const Person = z.object({ accountId: z.optional(z.string()), id: z.optional(z.string()) });

function readSummary(_: FieldPlace, value: unknown): Read {
  if (typeof value !== 'string' || value.trim() === '') return wrong('Summary is required: say what it is about.');
  if (value.length > LONGEST_SUMMARY) return wrong(`Summary must be at most ${LONGEST_SUMMARY} characters long.`);
  return /[\r\n]/.test(value) ? wrong('Summary must be one line.') : patch({ summary: value });
}

const readDocument = (_: FieldPlace, value: unknown): Read =>
  value === null || Doc.safeParse(value).success
    ? patch({ description: value })
    : wrong('Operation value must be an Atlassian Document (see the Atlassian Document Format).');

function readPriority({ site, project }: FieldPlace, value: unknown): Read {
  const { data } = ById.safeParse(value);
  const allowed = site.prioritySchemes.get(project.prioritySchemeId)?.priorityIds ?? [];
  const rows = allowed.flatMap((id) => site.priorities.get(id) ?? []);
  const found = rows.find(({ id, name }) => (data?.id === undefined ? name === data?.name : id === data.id));
  return found === undefined ? wrong('The priority selected is invalid.') : patch({ priorityId: found.id });
}

function readPerson({ site }: FieldPlace, value: unknown, into: 'reporterId' | 'assigneeId'): Read {
  if (value === null) return into === 'assigneeId' ? patch({ assigneeId: null }) : wrong('Reporter is required.');
  const { data } = Person.safeParse(value);
  const id = data?.accountId ?? data?.id ?? '';
  return site.users.has(id) ? patch({ [into]: id }) : wrong(`The user with the account id '${id}' was not found.`);
}

function readLabels(_: FieldPlace, value: unknown): Read {
  const parsed = z.array(z.string()).safeParse(value);
  if (!parsed.success) return wrong('Labels are a list of texts.');
  return parsed.data.some((label) => /\s/.test(label))
    ? wrong('A label has no blanks.')
    : patch({ labels: parsed.data });
}

type Reader = (place: FieldPlace, value: unknown) => Read;
const readers: Record<string, Reader> = {
  summary: readSummary,
  description: readDocument,
  priority: readPriority,
  reporter: (place, value) => readPerson(place, value, 'reporterId'),
  assignee: (place, value) => readPerson(place, value, 'assigneeId'),
  labels: readLabels,
};

/** Reads one field of a create or edit request. Whether the field may be set at all is asked before. */
export function readField(place: FieldPlace, field: Field, value: unknown): Read {
  if (field.schema.custom !== undefined) return patch({ custom: { [field.id]: value } });
  const reader = readers[field.id];
  return reader === undefined
    ? wrong(`The playground's Jira does not emulate writing ${field.name}.`)
    : reader(place, value);
}
