import type { IssueType, Priority, ProjectRole, Status, User } from '../model';

/** LEARN: the project admin of the sample site administers that one alone. */
const LEARN = '10201';

/** People, one per role, and a second admin for two at once. The customer sees the portal alone. Obvious sample names. */
export const users: User[] = [
  { accountId: 'sample-reporter', displayName: 'Riley Reporter', role: 'reporter' as const, groups: ['coaches'] },
  { accountId: 'sample-lead', displayName: 'Lee Lead', role: 'lead' as const, groups: ['coaches', 'leads'] },
  {
    accountId: 'sample-project-admin',
    displayName: 'Parker Projectadmin',
    role: 'project-admin' as const,
    groups: [],
    administers: [LEARN],
  },
  { accountId: 'sample-site-admin', displayName: 'Sam Siteadmin', role: 'site-admin' as const, groups: ['admins'] },
  {
    accountId: 'sample-other-admin',
    displayName: 'Sasha Secondadmin',
    role: 'site-admin' as const,
    groups: ['admins'],
  },
  { accountId: 'sample-customer', displayName: 'Casey Customer', role: 'customer' as const, groups: [] },
].map((user) => ({ ...user, emailAddress: `${user.accountId}@example.org` }));

/** The roles that every space has. */
export const roles: ProjectRole[] = [
  { id: '10002', name: 'Administrators', isAdmin: true, accountIds: [], groups: [] },
  { id: '10100', name: 'On call', isAdmin: false, accountIds: ['sample-lead'], groups: ['leads'] },
];

/** Highest first. LEARN's scheme leaves out the first and the last. */
export const priorities: Priority[] = [
  { id: '1', name: 'Highest', description: 'Above everything else', statusColor: '#cd1317', isDefault: false },
  { id: '10000', name: 'Blocker', description: 'Nobody can go on', statusColor: '#ae2e24', isDefault: false },
  { id: '2', name: 'High', description: 'Soon', statusColor: '#e9494a', isDefault: false },
  { id: '3', name: 'Medium', description: 'In its turn', statusColor: '#e97f33', isDefault: true },
  { id: '4', name: 'Low', description: 'When there is time', statusColor: '#2d8738', isDefault: false },
  { id: '5', name: 'Lowest', description: 'Perhaps one day', statusColor: '#57a55a', isDefault: false },
];

export const issueTypes: IssueType[] = [
  { id: '10001', name: 'Bug', description: 'Something does not work', hierarchyLevel: 0 },
  { id: '10002', name: 'Task', description: 'A piece of work', hierarchyLevel: 0 },
  { id: '10004', name: 'Sub-task', description: 'A part of another work item', hierarchyLevel: -1 },
  { id: '10003', name: 'Incident', description: 'Something stopped working', hierarchyLevel: 0 },
  { id: '10011', name: 'Bug', description: "The team's own kind of bug", hierarchyLevel: 0 },
  { id: '10012', name: 'Task', description: "The team's own kind of task", hierarchyLevel: 0 },
];

export const statuses: Status[] = [
  { id: '10100', name: 'To Do', category: 'TODO', projectId: null },
  { id: '10101', name: 'In Progress', category: 'IN_PROGRESS', projectId: null },
  { id: '10102', name: 'Done', category: 'DONE', projectId: null },
  { id: '10110', name: 'To Do', category: 'TODO', projectId: '10203' },
  { id: '10111', name: 'Done', category: 'DONE', projectId: '10203' },
];
