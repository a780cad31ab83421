import { judge } from '../../../judge/judge';
import { incidentEscalation } from '../incident-escalation';
import { exampleReports } from './testing/example-reports';

test('there are ten', () => {
  expect(exampleReports).toHaveLength(10);
});

test.each(exampleReports)('$name', ({ draft, ...expected }) => {
  const { allowed, findings, category, priority } = judge(draft, incidentEscalation);
  expect({
    allowed,
    findings: findings
      .filter(({ level }) => level !== 'info')
      .map(({ ruleId, level, target }) => `${ruleId} ${level} ${target}`),
    category: category.value,
    priority: priority.value,
  }).toEqual({
    allowed: expected.allowed,
    findings: expected.findings,
    category: expected.category,
    priority: expected.priority,
  });
});
