import type { Policy } from '../../policy/policy';
import { readReport } from '../../report/read-report';
import { itemTextOf } from './advise-category';
import type { HistoryItem } from './history';

/** A work item as Jira holds it. `report`: the field's value, whoever wrote it; `created`: milliseconds since 1970. */
export type FiledItem = {
  id?: string | undefined;
  summary: string;
  description: string;
  created: number;
  components: readonly string[];
  labels: readonly string[];
  report: unknown;
};

/** What is kept of one text while a run is under way. */
const MOST_SIGNS = 1_200;
const MOST_SUMMARY = 255;

const plain = (name: string): string => name.trim().toLowerCase();

/** The category that a component or a label stands for: where the policy says so, else where the names are the same. */
function categoryNamed(names: readonly string[], policy: Policy, key: 'components' | 'labels'): string | null {
  const wanted = names.map(plain);
  const isOneOf = (name: string): boolean => wanted.includes(plain(name));
  const found = policy.categories.filter((category) =>
    category[key] === undefined ? isOneOf(category.id) || isOneOf(category.title) : category[key].some(isOneOf),
  );
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only.id;
}

/**
 * What a work item teaches: its words, and the category that people settled on, by its report, else by its components, else by its
 * labels. `null`: none of them names exactly one. A corrected suggestion is a report's category: so corrections enter the next learning.
 */
export function historyItemOf(item: FiledItem, policy: Policy): HistoryItem | null {
  const read = readReport(item.report);
  const report = read.state === 'read' ? read.report : null;
  const chosen = policy.categories.find(({ id }) => id === report?.about.category)?.id ?? null;
  const category =
    chosen ?? categoryNamed(item.components, policy, 'components') ?? categoryNamed(item.labels, policy, 'labels');
  if (category === null) return null;
  const { summary, description } = itemTextOf(
    { operation: 'create', summary: item.summary, description: item.description, priority: null, report },
    policy,
  );
  return {
    summary: summary.slice(0, MOST_SUMMARY),
    description: description.slice(0, MOST_SIGNS),
    category,
    created: item.created,
    id: item.id,
  };
}
