import type { User } from './model';
import type { Site } from './site';

/** Who acts in a rule that names nobody else. No person, and not the app. */
export const automation: User = {
  accountId: 'automation-for-jira',
  displayName: 'Automation for Jira',
  emailAddress: '',
  role: 'project-admin',
  groups: [],
};

/** Another app with the rights of an administrator. */
export const otherApp: User = {
  accountId: 'other-app',
  displayName: 'Another app',
  emailAddress: '',
  role: 'site-admin',
  groups: [],
};

/** The app that is installed here, as Jira's REST shows it. */
export const ownAccount = ({ app }: Site): User => ({
  accountId: app.appId,
  displayName: 'The app',
  emailAddress: '',
  role: 'site-admin',
  groups: [],
});

/** Accounts behind which nobody sits: REST knows them by id, a search for people does not find them. */
export const appAccounts = (site: Site): User[] => [automation, otherApp, ownAccount(site)];
export const isAppAccount = (site: Site, accountId: string): boolean =>
  appAccounts(site).some((account) => account.accountId === accountId);
