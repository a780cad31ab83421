import type { IssueTypeScreenScheme, Screen, ScreenScheme } from '../model';

const BASIC = ['project', 'issuetype', 'summary', 'description', 'priority', 'assignee', 'reporter', 'labels'];

/** LEARN creates on one screen and edits on another, as many sites do; OPS has one for everything. */
export const screens: Screen[] = [
  {
    id: '10301',
    name: 'LEARN: Create screen',
    description: '',
    tabs: [{ id: '10401', name: 'Field tab', fieldIds: BASIC }],
  },
  {
    id: '10302',
    name: 'LEARN: Edit and view screen',
    description: '',
    tabs: [
      { id: '10402', name: 'Field tab', fieldIds: BASIC },
      { id: '10403', name: 'Planning', fieldIds: ['customfield_10016'] },
    ],
  },
  {
    id: '10303',
    name: 'Default screen',
    description: '',
    tabs: [{ id: '10404', name: 'Field tab', fieldIds: BASIC }],
  },
  {
    id: '10304',
    name: 'Workflow screen',
    description: 'Shown when work starts',
    tabs: [{ id: '10405', name: 'Field tab', fieldIds: ['priority', 'assignee'] }],
  },
];

export const screenSchemes: ScreenScheme[] = [
  { id: '10501', name: 'LEARN: Screen scheme', screens: { default: '10302', create: '10301' } },
  { id: '10502', name: 'Default screen scheme', screens: { default: '10303' } },
];

export const issueTypeScreenSchemes: IssueTypeScreenScheme[] = [
  { id: '10601', name: 'LEARN: Issue type screen scheme', mappings: { default: '10501' } },
  { id: '10602', name: 'Default issue type screen scheme', mappings: { default: '10502' } },
];

/** Fields of the team-managed project. */
export const teamFields: string[] = BASIC;
