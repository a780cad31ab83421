/** The answer that the page for admins opens with. */
export const protection = {
  noSpace: 'No space yet',
  states: {
    none: 'Not set up',
    unknown: 'Cannot be told',
    protected: 'Protected',
    observed: 'Observed only',
    open: 'Not protected',
  },
  answers: {
    none: { plain: 'No space is set up yet, so nothing is guarded.', since: 'No space is set up yet.' },
    unknown: {
      plain: 'What protects this space could not be read just now.',
      since: 'What protects this space could not be read just now.',
    },
    protected: {
      plain:
        '{space} is protected: the gate on Create refuses “{levels}” until its checklist is complete ({workflows}).',
      since:
        '{space} is protected since {since}: the gate on Create refuses “{levels}” until its checklist is complete ({workflows}).',
    },
    observed: {
      plain: '{space} is only observed: nothing is refused, and the log holds what would have been.',
      since: '{space} is only observed, since {since}: nothing is refused, and the log holds what would have been.',
    },
    open: {
      plain: '{space} is not protected: no gate that is up to date refuses “{levels}” on Create.',
      since:
        '{space} is not protected right now: the gate on Create is missing or out of date, so “{levels}” may pass.',
    },
  },
  withScript: 'In the create dialog the form script puts a priority back that is chosen too early, with the reason.',
  go: {
    none: 'Set up the first space',
    unknown: 'Look at the set-up',
    observed: 'Go to step 5 to switch',
    open: 'Go to the next step',
  },
} as const;
