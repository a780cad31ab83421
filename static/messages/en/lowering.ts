/** Every sentence about a priority that is found to be too high. */
export const lowering = {
  ask: 'Not a {level}, because …',
  means: 'The priority becomes “{to}”, and one comment in your name says why.',
  ends: 'What was allowed here ends.',
  reason: 'Why it is no {level}',
  hint: 'At least 10 characters; everybody who sees this work item can read it.',
  tooShort: 'Write why, in at least 10 characters.',
  lower: 'Lower it to “{to}”',
  cancel: 'Cancel',
  refused: {
    FORBIDDEN: 'Your account may not both edit this work item and comment on it. Nothing was changed.',
    CONFLICT: 'Somebody changed the priority meanwhile. Close this and look again.',
    JIRA_REFUSED: 'Jira does not take “{to}” here. Nothing was changed.',
    busy: 'Somebody else is changing this work item right now. Your text is still here: press again in a moment.',
  },
  kept: 'Your text is still here.',
} as const;
