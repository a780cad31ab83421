/** Whose value stands where, and what is open to whom. */
export const standing = {
  origins: { pack: 'from the pack', site: 'site default', space: 'this space' },
  back: 'As on the site',
  backRow: 'Take the site’s row',
  backSection: 'Take the site’s whole section',
  taken: '{name} is as on the site again. “One step back” undoes it.',
  closed: 'Jira admins decide about this section for all spaces. It can be looked at here, not changed.',
  stricter: 'A rule can be made stricter here than on the site, not milder.',
  mark: 'closed',
  leftOut: { one: 'One row of the site is left out here.', other: '{count} rows of the site are left out here.' },
  bring: 'Bring back: {name}',
} as const;
