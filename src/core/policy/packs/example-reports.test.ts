import { incidentEscalation } from './incident-escalation';
import { exampleReports as incidents } from './incident-escalation/example-reports';
import { learnSupport } from './learn-support';
import { exampleReports as learners } from './learn-support/example-reports';
import { packs } from './packs';
import { serviceDeskHandoff } from './service-desk-handoff';
import { exampleReports as handoffs } from './service-desk-handoff/example-reports';
import { softwareBug } from './software-bug';
import { exampleReports as bugs } from './software-bug/example-reports';
import type { Example } from './example';
import { describeExamples } from './testing/example';

const examples = new Map<(typeof packs)[number], readonly Example[]>([
  [learnSupport, learners],
  [softwareBug, bugs],
  [incidentEscalation, incidents],
  [serviceDeskHandoff, handoffs],
]);

test('every pack is in the table', () => {
  expect([...examples.keys()]).toEqual(packs);
});

for (const [pack, reports] of examples) describeExamples(pack, reports);
