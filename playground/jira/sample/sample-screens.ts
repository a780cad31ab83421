import type { IssueTypeScreenScheme, Screen, ScreenScheme } from '../model';

const BASIC = ['project', 'issuetype', 'summary', 'description', 'priority', 'assignee', 'reporter', 'labels'];

const screen = (id: string, name: string, tabs: Screen['tabs'], description = ''): Screen => ({
  id,
  name,
  description,
  tabs,
});
const fieldTab = (id: string): Screen['tabs'][number] => ({ id, name: 'Field tab', fieldIds: [...BASIC] });

/** LEARN creates on one screen and edits on another, as many sites do; OPS has one for everything. Built anew for each site. */
export const sampleScreens = (): Screen[] => [
  screen('10301', 'LEARN: Create screen', [fieldTab('10401')]),
  screen('10302', 'LEARN: Edit and view screen', [
    fieldTab('10402'),
    { id: '10403', name: 'Planning', fieldIds: ['customfield_10016'] },
  ]),
  screen('10303', 'Default screen', [fieldTab('10404')]),
  screen(
    '10304',
    'Workflow screen',
    [{ id: '10405', name: 'Field tab', fieldIds: ['priority', 'assignee'] }],
    'Shown when work starts',
  ),
  screen(
    '10305',
    'Reopen screen',
    [{ id: '10406', name: 'Field tab', fieldIds: ['description'] }],
    'Asks what is still wrong; the priority is not on it',
  ),
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
