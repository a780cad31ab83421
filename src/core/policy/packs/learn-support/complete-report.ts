import type { Report } from '../../../report/report';

/** A report that lacks nothing, not even for a Blocker. */
export const completeReport: Report = {
  schemaVersion: 1,
  about: { route: 'technical', kind: 'environment', category: 'ide', draftId: null, blockerRequest: null },
  answers: {
    githubUsername: 'octo-student',
    os: 'macOS Sierra 10.12',
    environment: 'Learn IDE V3',
    stepsTried: 'Started the IDE again: no change. Installed it again: no change.',
    observed: 'The terminal stays at “Connecting” for ten minutes.',
    expected: 'A prompt after a few seconds.',
    reproSteps: '1. Open the IDE 2. Log in 3. Wait',
    batch: 'v-000',
  },
  impact: { canMoveOn: false, blockingKind: 'ide-not-working', affected: null },
  done: {
    refreshed: true,
    'browsed-guides': true,
    'searched-guides': true,
    'reproduced-in-own-ide': true,
    'asked-coaches': true,
    'guide-ide': true,
    'guide-mac': true,
    'not-on-not-blocking-list': true,
  },
  evidence: {},
  couldNot: {},
};
