/** Every sentence about what an admin allowed on one work item, and about exemptions that were used there. */
export const ruling = {
  title: 'Exceptions',
  allowed: '“{level}” is allowed on this work item without its checklist.',
  by: '{name}, {date}',
  edited: 'The report was edited since then.',
  ended: 'The report leaves more open than it did then, so this holds no longer. Preflight takes it away by itself.',
  exempt: {
    account: '“{level}” stays although its checklist is open: {name}, who set it, is exempt.',
    app: '“{level}” stays although its checklist is open: the app {name}, which set it, is exempt.',
    group: '“{level}” stays although its checklist is open: {name}, who set it, is in an exempt group.',
  },
  /** Jira does not show this account to the reader. */
  somebody: 'somebody whose name you cannot see',
  unread: 'Whether anything is allowed here could not be read.',
  ask: 'Allow a priority without its checklist',
  means:
    'The priority may then stand on this work item although its checklist is open. Your name and the reason are shown here. It ends when you withdraw it, when the priority is given up, or when the report lacks more than now.',
  priority: 'Priority',
  reason: 'Why it may stand',
  hint: 'At least 10 characters; everybody who sees this work item can read it.',
  tooShort: 'Write why, in at least 10 characters.',
  allow: 'Allow it',
  cancel: 'Cancel',
  withdraw: 'Withdraw',
  sure: 'Withdraw it? The priority then needs its checklist again and may be put back.',
  confirm: 'Withdraw it',
  keep: 'Keep it',
  done: { allowed: '“{level}” is allowed now.', withdrawn: 'It is withdrawn.' },
  refused: {
    FORBIDDEN: 'Only an admin of this space or of Jira can do this. Nothing was changed.',
    INVALID_INPUT: 'This priority needs no checklist here any more, or the reason is too short or too long.',
    NOT_FOUND: 'Jira does not know the field “Preflight ruling” yet. A Jira admin can deploy the app again.',
  },
} as const;
