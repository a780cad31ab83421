import type { Policy } from '../../policy';

/** Every id that a policy gives to a row of its own. */
export const idsOf = (policy: Policy): string[] => [
  ...new Set([
    policy.id,
    ...[
      policy.levels,
      policy.routes,
      policy.categories,
      policy.kinds,
      policy.parts,
      policy.required,
      policy.items,
      policy.checklist,
      policy.blockingKinds,
      policy.notBlocking,
      policy.answersInstead,
      policy.rubric,
      policy.environments?.unsupported ?? [],
    ].flatMap((rows) => rows.map(({ id }) => id)),
    ...Object.keys(policy.words),
    ...Object.keys(policy.contacts),
  ]),
];
