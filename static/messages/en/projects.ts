/** Sentences of the room about all covered spaces. */
export const projects = {
  title: 'Covered spaces',
  site: 'The site default is “{name}”, revision {revision}. It holds in every space that says nothing else.',
  noSite: 'There is no site default yet: the first space that is set up makes it.',
  search: 'Search by name or key',
  shown: '{from} to {to} of {total}',
  none: 'No covered space was found.',
  before: 'Earlier',
  after: 'Later',
  columns: { space: 'Space', state: 'State', differs: 'Says otherwise', since: 'Covered since', reset: 'Way back' },
  states: {
    current: 'follows',
    behind: 'on its way',
    open: 'not everything follows yet; it is tried again',
    unfitting: 'does not fit the new site default; what was published before holds',
    gone: 'deleted, or not to be seen',
    apart: 'a policy of its own',
  },
  nothing: 'nothing',
  own: 'everything',
  unknown: 'not known',
  reset: {
    press: 'Reset',
    of: 'Reset {space} to the site default',
    yes: 'Take every difference back',
    no: 'Keep them',
    note: 'Back to the site default, for all spaces',
  },
  permits: {
    title: 'What admins of spaces may change',
    means:
      'Rules can always be made stricter in a space. What is ticked here can be changed there in any way; what a space published before stays until it is reset. Levels, priorities and exemptions are always the site’s.',
    save: 'Save what spaces may change',
    saved: 'Saved.',
  },
} as const;
