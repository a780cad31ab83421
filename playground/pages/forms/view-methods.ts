import type { Method } from './uim-change';

/** Jira's words for the forms in which form scripts run here. */
export type View = 'GIC' | 'IssueView' | 'IssueTransition';

const all: Method[] = [
  'setName',
  'setDescription',
  'setVisible',
  'setValue',
  'setReadOnly',
  'setRequired',
  'setOptionsVisibility',
];
const without = (...methods: Method[]): Method[] => all.filter((method) => !methods.includes(method));
const plain = without('setRequired', 'setOptionsVisibility');
const rich = without('setOptionsVisibility');
const type: Method[] = ['setValue', 'setOptionsVisibility'];

/**
 * Which setters work on which field of which view; the rest fail by name. No official table says so: taken from a third
 * party's manual, with `setOptionsVisibility` from the types of @forge/jira-bridge. Fields that these pages do not draw
 * are not listed: a form script does not find them.
 */
export const VIEW_METHODS: Record<View, Record<string, Method[]>> = {
  GIC: { priority: all, summary: plain, description: rich, issuetype: type },
  IssueView: {
    priority: without('setDescription', 'setRequired'),
    summary: ['setValue', 'setReadOnly'],
    description: ['setName', 'setVisible', 'setValue', 'setReadOnly'],
  },
  IssueTransition: { priority: all, summary: plain, description: rich, issuetype: type },
};

/** Ids of options that one call may name (reference of uiModifications, "Known limitation"); in the create dialog no limit is known. */
export const MOST_OPTIONS: Record<View, number> = { GIC: Infinity, IssueView: 100, IssueTransition: 100 };
