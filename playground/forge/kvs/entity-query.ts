import * as z from 'zod/mini';

import type { StoredEntity } from '../manifest';
import { compare, Condition, Filters, holds, passesFilters } from './entity-condition';
import { refuse, type KvsAnswer } from './kvs-answer';
import { DEFAULT_PAGE, LARGEST_PAGE } from './kvs-limits';
import type { KvsRecord, KvsStore, Shelf } from './kvs-store';
import { noEntity } from './entity-value';

const Plain = z.union([z.string(), z.number(), z.boolean()]);
const EntityQuery = z.object({
  entityName: z.string(),
  indexName: z.string(),
  partition: z.optional(z.array(Plain)),
  range: z.optional(Condition),
  filters: z.optional(z.union([Filters, z.tuple([])])),
  sort: z.optional(z.enum(['ASC', 'DESC'])),
  cursor: z.optional(z.string()),
  limit: z.optional(z.int()),
});
type EntityQuery = z.infer<typeof EntityQuery>;
type Index = { range: string | null; partition: string[] };

/** `by-key` is always there; a simple index is named after its attribute. */
function indexOf({ indexes = [] }: StoredEntity, name: string): Index | null {
  if (name === 'by-key') return { range: null, partition: [] };
  for (const index of indexes) {
    if (typeof index === 'string') {
      if (index === name) return { range: index, partition: [] };
    } else if (index.name === name) return { range: index.range?.[0] ?? null, partition: index.partition ?? [] };
  }
  return null;
}

const wrong = (code: string, message: string): KvsAnswer => refuse({ status: 400, code, message });

function problemOf({ entity }: Shelf, query: EntityQuery, index: Index | null): KvsAnswer | null {
  const { indexName, partition = [], limit = DEFAULT_PAGE, filters = {} } = query;
  if (index === null) return wrong('INVALID_ENTITY_INDEX', `${entity.name} has no index ${indexName}.`);
  if (partition.length !== index.partition.length)
    return wrong('INVALID_PARTITION', `The index ${indexName} needs ${index.partition.length} partition value(s).`);
  if (limit < 1 || limit > LARGEST_PAGE)
    return wrong('COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE', 'The page limit must be set between 1 and 100.');
  const { and, or } = Array.isArray(filters) ? {} : filters;
  if (and !== undefined && or !== undefined)
    return wrong('INVALID_FILTER_OPERATORS_COMBINATION', 'Filter operators "and" and "or" cannot stand together.');
  const untyped = [...(and ?? []), ...(or ?? [])].find(({ property }) => entity.attributes[property]?.type === 'any');
  return untyped === undefined
    ? null
    : refuse({ status: 422, code: 'INVALID_FILTER', message: `${untyped.property} has no type to filter by.` });
}

type Row = { record: KvsRecord; value: Record<string, unknown>; at: string | number | boolean };
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A record without the attribute of the range is not in the index. */
const rowOf = (record: KvsRecord, { range }: Index): Row[] => {
  const value = isRecord(record.value) ? record.value : {};
  const at = Plain.safeParse(range === null ? record.key : value[range]);
  return at.success ? [{ record, value, at: at.data }] : [];
};

const Cursor = z.tuple([Plain, z.string()]);
const cursorOf = ({ at, record }: Row): string => Buffer.from(JSON.stringify([at, record.key])).toString('base64');
function readCursor(text: string): z.infer<typeof Cursor> {
  const parsed: unknown = JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
  return Cursor.parse(parsed);
}

function rowsIn({ rows }: Shelf, index: Index, { partition = [], range, sort, cursor }: EntityQuery): Row[] {
  const direction = sort === 'DESC' ? -1 : 1;
  const after = cursor === undefined ? null : readCursor(cursor);
  const order = (row: Row, [at, key]: readonly [Row['at'], string]) =>
    direction * (compare(row.at, at) || compare(row.record.key, key));
  return rows
    .list('', undefined, Infinity)
    .page.flatMap((record) => rowOf(record, index))
    .filter(({ value }) => index.partition.every((name, n) => value[name] === partition[n]))
    .filter(({ at }) => range === undefined || holds(range, at))
    .sort((a, b) => order(a, [b.at, b.record.key]))
    .filter((row) => after === null || order(row, after) > 0);
}

/** Documented: filters work in memory, on a page that was cut before, so that a page may be empty and still have a next. */
export function queryEntities(store: KvsStore, body: unknown): KvsAnswer {
  const query = EntityQuery.parse(body);
  const shelf = store.shelf(query.entityName);
  if (shelf === undefined) return refuse(noEntity(query.entityName));
  const index = indexOf(shelf.entity, query.indexName);
  const problem = problemOf(shelf, query, index);
  if (problem !== null || index === null) return problem ?? refuse(noEntity(query.entityName));
  const found = rowsIn(shelf, index, query);
  const page = found.slice(0, query.limit ?? DEFAULT_PAGE);
  const last = page.at(-1);
  const filters = query.filters === undefined || Array.isArray(query.filters) ? {} : query.filters;
  const data = page.filter(({ value }) => passesFilters(filters, value)).map(({ record }) => record);
  const cursor = last !== undefined && found.length > page.length ? { cursor: cursorOf(last) } : {};
  return { status: 200, body: { data, ...cursor } };
}
