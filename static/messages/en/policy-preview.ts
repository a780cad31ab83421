/** The form beside the editor, and what it is filled with. */
export const preview = {
  title: 'The form with this policy',
  show: 'Show the form beside it',
  hide: 'Hide the form',
  sample: 'Filled with',
  samples: {
    empty: 'an empty report',
    begun: 'a report that is begun',
    complete: 'a complete report',
    guarded: 'a complete report that wants the guarded level',
  },
  answer: 'An example of an answer: {title}',
  old: 'What is still wrong keeps this draft from being shown: this is how it was before.',
  missing: 'The form could not be fetched. Check your connection; nothing was changed.',
  ofPolicy: 'Made from this policy',
  ofPack: 'Examples of the pack',
  noExamples: 'The examples of the pack could not be fetched.',
  ownDraft: 'a draft of your own',
  draft: 'A draft as JSON',
  draftMeans: 'As the command line writes and reads it. It stays in this browser.',
  badDraft: 'This is no draft yet: {path}.',
} as const;
