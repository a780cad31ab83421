import type { PolicyRows } from '../policy-rows';
import { conditionCircles } from './condition-circles';
import { LISTS } from './lists';
import { namedIds, type NamedId } from './named-ids';
import type { Path } from './value-at';
import { labelOf } from './words/labels';
import { speak } from './words/speak';

type Inner = { path: Path; words: string };

const twice = (policy: PolicyRows, language: string): Inner[] =>
  LISTS.flatMap((section) => {
    const seen = new Set<string>();
    return policy[section].flatMap(({ id }, index) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ path: [section, index, 'id'], words: speak(language, 'twice', { id }) }];
    });
  });

/** A tick may be an item's or the checklist's. */
const knownIn = (policy: PolicyRows, section: NamedId['section']): string[] => {
  if (section === 'words') return Object.keys(policy.words);
  const rows = section === 'items' ? [...policy.items, ...policy.checklist] : policy[section];
  return rows.map(({ id }) => id);
};

const missing = (policy: PolicyRows, language: string): Inner[] =>
  namedIds(policy).flatMap(({ path, section, id }) => {
    return knownIn(policy, section).includes(id)
      ? []
      : [{ path, words: speak(language, 'no-such', { id, section: labelOf(language, section) }) }];
  });

const circles = (policy: PolicyRows, language: string): Inner[] =>
  conditionCircles(policy).map(({ path, ids }) => ({
    path,
    words: speak(language, 'cycle', { ids: ids.join(' → ') }),
  }));

/** A link is pressed by people: a script or a file behind it is none. */
const isSafe = (link: string): boolean => /^(?:https?:\/\/|mailto:)/i.test(link.trim());

const links = (policy: PolicyRows, language: string): Inner[] => {
  const unsafe = (link: string | undefined, path: Path): Inner[] =>
    link === undefined || isSafe(link) ? [] : [{ path: [...path, 'link'], words: speak(language, 'unsafe-link', {}) }];
  return [
    ...policy.items.flatMap(({ link }, index) => unsafe(link, ['items', index])),
    ...policy.answersInstead.flatMap(({ link }, index) => unsafe(link, ['answersInstead', index])),
    ...policy.routes.flatMap(({ steps }, index) =>
      steps.flatMap(({ link }, step) => unsafe(link, ['routes', index, 'steps', step])),
    ),
  ];
};

/** What no single row can tell: it comes from how the rows of a policy belong together. */
export const innerProblems = (policy: PolicyRows, language: string): Inner[] => [
  ...twice(policy, language),
  ...missing(policy, language),
  ...circles(policy, language),
  ...links(policy, language),
];
