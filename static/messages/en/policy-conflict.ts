/** Somebody else published, or kept a draft, meanwhile. */
export const conflict = {
  title: 'Somebody published meanwhile',
  means: 'Revision {revision} was published after your draft was begun. Nothing of it is overwritten unseen.',
  theirs: 'What changed there',
  noBase: 'The revision that your draft was begun from is not kept any more: decide on every difference.',
  both: 'Both changed: {section}',
  takeMine: 'Take mine',
  takeTheirs: 'Take theirs',
  merge: 'Put both together',
  after: 'Afterwards your draft holds both, and nothing is published yet.',
} as const;
