/** What the page for admins says around its rooms. */
export const frame = {
  menu: 'Rooms of this page',
  loading: 'Reading what Jira holds…',
  notLoaded: 'This part of the page could not be fetched. Check your connection; nothing was changed.',
  loadAgain: 'Fetch it again',
  unsaved: {
    title: 'Something here is not saved.',
    means: 'If you leave now, it is lost.',
    stay: 'Stay here',
    leave: 'Leave without saving',
  },
  rooms: {
    protection: {
      menu: 'Protection',
      title: 'Protection',
      intro: 'What holds on each way to a guarded priority, whether it still stands, and what can be added.',
    },
    'set-up': {
      menu: 'Set-up',
      title: 'Set up Preflight',
      intro:
        'Five steps prepare one space. Each says beforehand what it changes, can be pressed again at any time, and shows what Jira holds right now.',
    },
    policy: {
      menu: 'Policy',
      title: 'Policy',
      intro:
        'What a report asks for and when it may be urgent. Edited as a draft that nobody else sees; published with a note, and any older revision can come back.',
    },
    rehearsal: {
      menu: 'Rehearsal',
      title: 'Rehearsal',
      intro: 'What a policy would have done with the work items that are there, before it is published.',
    },
    learning: {
      menu: 'Learning',
      title: 'Learning',
      intro:
        'Suggested categories get better with a space’s own work items. They are read in the background; no text leaves the site.',
    },
    reports: { menu: 'Reports', title: 'Reports', intro: 'What happened in a space, in numbers.' },
    searches: {
      menu: 'Searches',
      title: 'Searches',
      intro: 'Work items found by what their report says and by where it stands, in Jira’s own search.',
    },
    projects: {
      menu: 'Spaces',
      title: 'Spaces',
      intro: 'Every space that Preflight covers: how far it follows the site default, and what it says otherwise.',
    },
    log: { menu: 'Log', title: 'Log', intro: 'What Preflight did and what was changed, and by whom.' },
    release: {
      menu: 'Release',
      title: 'Release',
      intro: 'The ways out and the way back: take every gate off, attach them again, clear up before an uninstall.',
    },
  },
} as const;
