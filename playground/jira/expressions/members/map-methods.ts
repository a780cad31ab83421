import type { JiraMap } from '../jira-value';
import { method, type Methods, stringOf } from './method';

export const mapMethods: Methods<JiraMap> = {
  get: method(1, 1, (map, [key]) => heldIn(map, stringOf(key))),
  set: method(2, 2, (map, [key, value]) => ({ ...map, [stringOf(key)]: value ?? null })),
  entries: method(0, 0, (map) => Object.entries(map).map(([key, value]) => [key, value])),
};

const heldIn = (map: JiraMap, key: string) => (Object.hasOwn(map, key) ? (map[key] ?? null) : null);
