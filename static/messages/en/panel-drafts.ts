/** What the panel says about begun reports. */
export const drafts = {
  title: { one: 'You have 1 unfinished report', other: 'You have {count} unfinished reports' },
  unnamed: 'Without words so far',
  kept: 'Kept {when}.',
  handedOver: 'It was complete, so it may be a work item already.',
  resume: 'Resume',
  discard: 'Discard',
  resumeNamed: 'Resume: {name}',
  discardNamed: 'Discard: {name}',
  hide: 'Not now',
  resumed: 'Your report is back.',
  discarded: 'The unfinished report is gone.',
  unsaved: 'You changed this report before without saving it',
  notInBrowser:
    'This browser keeps nothing for Preflight. A copy is made in Jira’s app storage whenever you pause for five seconds.',
  nowhere: 'Your words cannot be kept right now. Leave this dialog open until you have created the work item.',
  leftOut: {
    one: '1 unfinished report is too big for the second copy. It is kept in this browser only.',
    other: '{count} unfinished reports are too big for the second copy. They are kept in this browser only.',
  },
};
