import type { Role } from '../protocol';
import type { User } from './model';

const EVERYBODY = [
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'ADD_COMMENTS',
  'TRANSITION_ISSUES',
  'CREATE_ATTACHMENTS',
  'ASSIGNABLE_USER',
  'LINK_ISSUES',
];
const LEAD = [
  ...EVERYBODY,
  'ASSIGN_ISSUES',
  'MODIFY_REPORTER',
  'SCHEDULE_ISSUES',
  'DELETE_ISSUES',
  'EDIT_ALL_COMMENTS',
];
const PROJECT_ADMIN = [...LEAD, 'ADMINISTER_PROJECTS'];

/** The permission scheme that all projects of this site share. */
const inProjects: Record<Role, readonly string[]> = {
  customer: [],
  onlooker: ['BROWSE_PROJECTS'],
  reporter: EVERYBODY,
  lead: LEAD,
  'project-admin': PROJECT_ADMIN,
  'site-admin': PROJECT_ADMIN,
};
const GLOBAL_FOR_ALL = ['USER_PICKER', 'BULK_CHANGE'];
const GLOBAL_FOR_ADMINS = [...GLOBAL_FOR_ALL, 'ADMINISTER', 'SYSTEM_ADMIN'];
const inSite: Record<Role, readonly string[]> = {
  customer: [],
  onlooker: [],
  reporter: GLOBAL_FOR_ALL,
  lead: GLOBAL_FOR_ALL,
  'project-admin': GLOBAL_FOR_ALL,
  'site-admin': GLOBAL_FOR_ADMINS,
};

export const knownPermissions: readonly string[] = [...PROJECT_ADMIN, ...GLOBAL_FOR_ADMINS];
export const isGlobal = (permission: string): boolean => GLOBAL_FOR_ADMINS.includes(permission);

/** Whether the person's role in this project is the one of its admin. Asked about no project: in any. */
const isElsewhere = ({ role, administers }: User, projectId: string | undefined): boolean =>
  role === 'project-admin' && administers !== undefined && projectId !== undefined && !administers.includes(projectId);

/** `null` is the app as itself: what it may do is decided by its scopes alone. */
export const may = (user: User | null, permission: string, projectId?: string): boolean => {
  if (user === null || inSite[user.role].includes(permission)) return true;
  const role = isElsewhere(user, projectId) ? 'lead' : user.role;
  return inProjects[role].includes(permission);
};
