/** The lists of a policy whose rows are known by their ids. */
export const LISTS = [
  'levels',
  'sitePriorities',
  'routes',
  'categories',
  'kinds',
  'parts',
  'required',
  'items',
  'checklist',
  'blockingKinds',
  'notBlocking',
  'answersInstead',
  'rubric',
] as const;
export type ListName = (typeof LISTS)[number];
