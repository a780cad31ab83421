import { readReport } from './read-report';
import { emptyReport, type Report } from './report';
import { storedValue } from './stored-value';

const { kind, draftId, blockerRequest } = emptyReport.about;
const others = { kind, draftId, blockerRequest };
const chosen: Report = { ...emptyReport, about: { ...emptyReport.about, category: 'ide' } };

test('a route or a category that nobody chose is left out, and nothing else', () => {
  expect(storedValue(emptyReport)).toEqual({ ...emptyReport, about: others });
  expect(storedValue(chosen)).toEqual({ ...chosen, about: { ...others, category: 'ide' } });
});

test.each([emptyReport, chosen])('it is read back as the same report', (report) => {
  expect(readReport(storedValue(report))).toEqual({ state: 'read', report });
});
