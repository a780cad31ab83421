import type { Policy } from '../../../src/core/policy/policy';

const CATEGORIES = 100;
const ITEMS = 60;

const category = (at: number): Policy['categories'][number] => ({
  id: `area-${at}`,
  title: `Area ${at}`,
  help: `What belongs to area ${at} of the product.`,
  signals: [{ phrases: [`area ${at}`, `screen ${at} of the product`], weight: 3 }],
});
const item = (at: number): Policy['items'][number] => ({
  id: `step-${at}`,
  title: `Looked at step ${at} of the handbook`,
  level: 'warn',
  acceptsCouldNot: true,
});

const filledUp = <T>(rows: readonly T[], most: number, make: (at: number) => T): T[] => [
  ...rows,
  ...Array.from({ length: Math.max(0, most - rows.length) }, (_, at) => make(at)),
];

/** The policy with as many categories and checklist items as the schema takes. */
export const largePolicy = (policy: Policy): Policy => ({
  ...policy,
  categories: filledUp(policy.categories, CATEGORIES, category),
  items: filledUp(policy.items, ITEMS, item),
});
