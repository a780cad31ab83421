import type { PolicyRows } from '../policy-rows';
import { conditionPaths } from './condition-paths';
import type { ListName } from './lists';
import type { Path } from './value-at';

/** A place that names a row of another list, or a group of words. */
export type NamedId = { path: Path; section: ListName | 'words'; id: string };

const named = (section: NamedId['section'], path: Path, ids: readonly (string | null)[]): NamedId[] =>
  ids.flatMap((id, index) => (id === null ? [] : [{ section, id, path: ids.length === 1 ? path : [...path, index] }]));

const inQuestions = ({ required, doubts, notOnlyALink, plan, environments, portal }: PolicyRows): NamedId[] => [
  ...required.flatMap(({ parts }, row) =>
    parts.flatMap((id, one) => named('parts', ['required', row, 'parts', one], [id])),
  ),
  ...doubts.pairs.flatMap((pair, row) => [
    ...named('parts', ['doubts', 'pairs', row, 'one'], [pair.one]),
    ...named('parts', ['doubts', 'pairs', row, 'other'], [pair.other]),
  ]),
  ...doubts.steps.flatMap(({ part }, row) => named('parts', ['doubts', 'steps', row, 'part'], [part])),
  ...notOnlyALink.parts.flatMap((id, row) => named('parts', ['notOnlyALink', 'parts', row], [id])),
  ...(portal?.parts ?? []).flatMap((id, row) => named('parts', ['portal', 'parts', row], [id])),
  ...named('parts', ['plan', 'part'], [plan?.part ?? null]),
  ...named('parts', ['environments', 'part'], [environments?.part ?? null]),
  ...(environments?.kinds ?? []).flatMap((id, row) => named('kinds', ['environments', 'kinds', row], [id])),
];

const inPriorities = ({ rubric, notBlocking, sitePriorities, answersInstead }: PolicyRows): NamedId[] => [
  ...rubric.flatMap(({ priority }, row) => named('levels', ['rubric', row, 'priority'], [priority])),
  ...notBlocking.flatMap(({ priority }, row) => named('levels', ['notBlocking', row, 'priority'], [priority])),
  ...sitePriorities.flatMap(({ level }, row) => named('levels', ['sitePriorities', row, 'level'], [level])),
  ...answersInstead.flatMap(({ categories = [] }, row) =>
    categories.flatMap((id, one) => named('categories', ['answersInstead', row, 'categories', one], [id])),
  ),
];

/** A condition on an answer that the report does not ask for never holds: a typing error. */
const inConditions = ({ parts, items, rubric }: PolicyRows): NamedId[] => {
  const lists = { parts, items, rubric } as const;
  return (['parts', 'items', 'rubric'] as const).flatMap((list) =>
    lists[list].flatMap(({ when }, row) =>
      conditionPaths(when).flatMap(({ path, at }) => {
        const [room, id = ''] = path.split('.');
        const section = room === 'answers' ? 'parts' : room === 'done' || room === 'evidence' ? 'items' : null;
        return section === null ? [] : named(section, [list, row, 'when', ...at], [id]);
      }),
    ),
  );
};

/** Word patterns stand in many places: every text of the policy outside of its translations is looked through. */
function inPatterns(value: unknown, path: Path = []): NamedId[] {
  if (typeof value === 'string' && /^(?:phrases|unless|others|neutral|words)$/.test(String(path.at(-2))))
    return [...value.matchAll(/\{([a-z]+)\}/g)].map(([, id = '']) => ({ section: 'words', id, path }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    inPatterns(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Every place of a policy that names something else in it. */
export const namedIds = (policy: PolicyRows): NamedId[] => {
  const listeners = { ...policy, translations: {}, words: {}, filler: {} };
  return [...inQuestions(policy), ...inPriorities(policy), ...inConditions(policy), ...inPatterns(listeners)];
};
