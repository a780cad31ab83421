import { incidentEscalation } from './incident-escalation';
import { exampleReports as incidents } from './incident-escalation/testing/example-reports';
import { learnSupport } from './learn-support';
import { exampleReports as learners } from './learn-support/testing/example-reports';
import { packs } from './packs';
import { serviceDeskHandoff } from './service-desk-handoff';
import { exampleReports as handoffs } from './service-desk-handoff/testing/example-reports';
import { softwareBug } from './software-bug';
import { exampleReports as bugs } from './software-bug/testing/example-reports';
import { describeExamples, type Example } from './testing/example';

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
