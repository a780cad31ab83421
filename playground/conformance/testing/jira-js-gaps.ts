import type { Endpoint } from '../../jira/endpoints';
import type { Exchange } from './exchange';

type Part = 'body' | 'answer';
type Mend = (row: Record<string, unknown>) => Record<string, unknown>;
export type Gap = { endpoints: Endpoint[]; part: Part; mend: Mend; why: string };

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const everywhere = (value: unknown, mend: Mend): unknown => {
  if (Array.isArray(value)) return value.map((one) => everywhere(one, mend));
  if (!isRow(value)) return value;
  return Object.fromEntries(Object.entries(mend(value)).map(([key, one]) => [key, everywhere(one, mend)]));
};
const without =
  (key: string, fits: (value: unknown) => boolean = () => true): Mend =>
  (row) =>
    Object.fromEntries(Object.entries(row).filter(([name, value]) => name !== key || !fits(value)));
const isNull = (value: unknown) => value === null;
const filled =
  (key: string, beside: string, value: unknown): Mend =>
  (row) =>
    beside in row && !(key in row) ? { ...row, [key]: value } : row;

const workflowAnswers: Endpoint[] = ['POST /workflows', 'GET /workflows/search', 'POST /workflows/update'];
const workflowUpdates: Endpoint[] = ['POST /workflows/update', 'POST /workflows/update/validation'];
const DOCUMENT = "Jira's OpenAPI document (checked in its version of 2025-12)";

/** Where jira.js 5.4.0 and Jira's own documents disagree: these parts are taken out before the types are asked. */
export const gaps: Gap[] = [
  {
    endpoints: ['GET /project/search', 'GET /priorityscheme/{id}/projects'],
    part: 'answer',
    mend: filled('lead', 'projectTypeKey', { accountId: '', active: true }),
    why: `${DOCUMENT}: the lead comes with \`expand=lead\` alone. jira.js requires it.`,
  },
  {
    endpoints: ['GET /project/search', 'GET /priorityscheme/{id}/projects'],
    part: 'answer',
    mend: filled('self', 'values', ''),
    why: `${DOCUMENT} requires no address of a page. jira.js does here, and not for other pages.`,
  },
  {
    endpoints: ['GET /search/jql', 'POST /search/jql'],
    part: 'answer',
    mend: without('isLast'),
    why: `${DOCUMENT} has isLast. jira.js lacks it.`,
  },
  ...['assignee', 'description'].map((key): Gap => ({
    endpoints: key === 'assignee' ? ['GET /issue/{issue}', 'POST /search/jql'] : ['POST /search/jql'],
    part: 'answer',
    mend: without(key, isNull),
    why: 'A field without a value is null. jira.js says so for some fields (resolution, duedate) and not for this one.',
  })),
  ...['from', 'to'].map((key): Gap => ({
    endpoints: ['GET /issue/{issue}', 'GET /issue/{issue}/changelog', 'POST /changelog/bulkfetch'],
    part: 'answer',
    mend: without(key, isNull),
    why: 'A field that has no ids has null here. jira.js and the document say text.',
  })),
  ...['fromString', 'toString'].map((key): Gap => ({
    endpoints: ['GET /issue/{issue}'],
    part: 'answer',
    mend: (row) => (row[key] === null ? { ...row, [key]: '' } : row),
    why: `A field that was or became empty has a null ${key} here. jira.js and the document say text.`,
  })),
  {
    endpoints: ['GET /workflows/capabilities'],
    part: 'answer',
    mend: () => ({}),
    why: 'The type of jira.js for this answer holds the words of the request and nothing of the answer.',
  },
  ...['created', 'updated', 'submittedBy'].map((key): Gap => ({
    endpoints: ['GET /bulk/queue/{task}'],
    part: 'answer',
    mend: without(key),
    why: `${DOCUMENT}, its example: ${key === 'submittedBy' ? 'an account id alone' : `${key} is a number`}. jira.js follows its schema, which says otherwise.`,
  })),
  {
    endpoints: workflowAnswers,
    part: 'answer',
    mend: without('loopedTransitionContainerLayout'),
    why: `${DOCUMENT} has it. jira.js lacks it.`,
  },
  {
    endpoints: ['POST /workflows/update'],
    part: 'answer',
    mend: without('taskId', isNull),
    why: `${DOCUMENT}: taskId is nullable. jira.js says text.`,
  },
  {
    endpoints: workflowUpdates,
    part: 'body',
    mend: (row) => ('workflows' in row ? { ...row, workflows: [] } : row),
    why: 'The type of jira.js for one workflow of an update mixes it with the answer. Held against its type for a read one instead.',
  },
];

export const gapsOf = ({ endpoint }: Exchange, part: Part): Gap[] =>
  gaps.filter((gap) => gap.part === part && gap.endpoints.includes(endpoint));

/** The workflows of an update, which go back as they were read, but for what gap and documents say of them. */
export function sentWorkflows({ endpoint, body }: Exchange): unknown[] {
  if (!workflowUpdates.includes(endpoint) || !isRow(body)) return [];
  const update = isRow(body['payload']) ? body['payload'] : body;
  const rows: unknown = everywhere(update['workflows'], without('loopedTransitionContainerLayout'));
  return Array.isArray(rows) ? rows : [];
}

/** The exchange without what jira.js is known to get wrong; `but`: that one gap is left open. */
export function mended(exchange: Exchange, but?: Gap): Exchange {
  const mend = (part: Part) =>
    gapsOf(exchange, part)
      .filter((gap) => gap !== but)
      .reduce((value, gap) => everywhere(value, gap.mend), exchange[part]);
  return { ...exchange, body: mend('body'), answer: mend('answer') };
}
