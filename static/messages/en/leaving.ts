/** Every sentence about the copies that are written before an uninstall. */
export const leaving = {
  means:
    'Before you uninstall: write every report of the covered spaces into the description of its work item, so that its answers stay when Preflight is gone. Spaces whose policy has no readable copies are passed over.',
  write: 'Write the readable copies',
  goOn: 'Go on writing',
  stop: 'Stop',
  soFar: 'Reports so far: {seen}; written anew: {written}. This page may be left; the next press goes on from here.',
  done: 'All done. Reports: {seen}; written anew: {written}. The others were up to date, or are not to be touched.',
  failed: 'Jira did not take {failed} of them, for instance where a description is full or on no screen.',
  halted: 'The writing stopped. Press again to go on from here.',
} as const;
