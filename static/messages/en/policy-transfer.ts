/** Sentences about policies as files. */
export const transfer = {
  title: 'As a file',
  means: 'What is in the editor can be saved as a file, and a file of this or another site opens here as a draft.',
  save: 'Save as a file',
  notYet: 'A draft with problems is no file yet.',
  file: 'Open a file',
  reading: 'The file is checked…',
  refused: {
    one: '{name} cannot be used, and nothing of it was.',
    other: '{name} cannot be used, and nothing of it was: {count} problems.',
  },
  compare: 'What {name} would change',
  lacking: {
    one: 'One thing in it is of another site: say what stands for it here.',
    other: '{count} things in it are of another site: say what stands for each here.',
  },
  kinds: {
    priority: 'Priority “{name}”',
    group: 'Group “{name}”',
    account: 'Person “{name}”',
    app: 'App “{name}”',
    role: 'Role “{name}”',
  },
  leaveOut: 'Leave it out',
  take: 'Take it over as a draft',
  takeMeans: 'Nothing is published by this.',
  taken: 'The draft is what {name} holds.',
  close: 'Put the file away',
} as const;
