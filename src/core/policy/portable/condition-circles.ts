import type { PolicyRows } from '../policy-rows';
import { conditionPaths } from './condition-paths';
import type { Path } from './value-at';

type Node = { key: string; place: Path; needs: string[] };

/** `answers.x` of a part and `done.x` of an item are what a condition can wait for. */
const nodesOf = ({ parts, items }: PolicyRows): Node[] => [
  ...parts.map(({ id, when }, index) => ({
    key: `answers.${id}`,
    place: ['parts', index, 'when'],
    needs: conditionPaths(when).map(({ path }) => path),
  })),
  ...items.map(({ id, when }, index) => ({
    key: `done.${id}`,
    place: ['items', index, 'when'],
    needs: conditionPaths(when).map(({ path }) => path),
  })),
];

/** The way from a node back to itself, or null. Breadth first and no recursion: a policy may be hostile. */
function wayBack(start: Node, nodes: ReadonlyMap<string, Node>): string[] | null {
  const before = new Map<string, string>();
  const waiting = [start];
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    for (const key of node.needs) {
      if (key === start.key) return traced(node.key, start.key, before);
      const next = nodes.get(key);
      if (next === undefined || before.has(key)) continue;
      before.set(key, node.key);
      waiting.push(next);
    }
  }
  return null;
}
function traced(last: string, first: string, before: ReadonlyMap<string, string>): string[] {
  const way = [first];
  for (let key: string | undefined = last; key !== undefined && key !== first; key = before.get(key))
    way.splice(1, 0, key);
  return [...way, first];
}

/** Questions that wait for each other's answers, each circle once. */
export function conditionCircles(policy: PolicyRows): { path: Path; ids: string[] }[] {
  const nodes = new Map(nodesOf(policy).map((node) => [node.key, node]));
  const told = new Set<string>();
  return [...nodes.values()].flatMap((node) => {
    const ids = told.has(node.key) ? null : wayBack(node, nodes);
    if (ids === null) return [];
    for (const id of ids) told.add(id);
    return [{ path: node.place, ids }];
  });
}
