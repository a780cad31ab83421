/** Every sentence about other work items: those that are likely the same, and those about the same person. */
export const neighbours = {
  title: 'Similar and earlier work items',
  loading: 'Looking for them …',
  similar: 'Likely about the same',
  noSimilar: 'Nothing alike was found.',
  same: 'Earlier about the same person ({who})',
  noSame: 'Nothing earlier was found about this person.',
  nobody: 'The report names no person to look for.',
  because: 'Both say: {words}',
  link: 'Link {key}',
  linking: 'Linking …',
  linked: '{key} is linked.',
  refused: 'Jira did not link {key}. Perhaps your account may not link work items here.',
  noType: 'This Jira has no link that reads the same both ways. Use “Link work item” of Jira instead.',
  down: 'Jira’s search does not answer right now.',
  again: 'Try again',
} as const;
