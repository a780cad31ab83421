import { auditCsv } from './audit-csv';
import { AuditEntry, auditEntry } from './audit-entry';

const NOW = Date.UTC(2026, 7, 22, 12);
const repaired = auditEntry(
  { project: '10000', issue: '10001', kind: 'repaired', from: '1', to: '3', because: 'restore', open: ['answers.os'] },
  'change-7',
  NOW,
);

test('an entry is named after what happened, so that the same happening is one entry', () => {
  expect(repaired).toEqual({
    schemaVersion: 1,
    key: '10000:10001:repaired:change-7',
    at: '2026-08-22T12:00:00.000Z',
    project: '10000',
    issue: '10001',
    kind: 'repaired',
    from: '1',
    to: '3',
    because: 'restore',
    open: 'answers.os',
  });
});

test('an entry is bounded, whatever is open and however it is named', () => {
  const open = Array.from({ length: 500 }, (_, n) => `checklist.step-${n}`);
  const entry = auditEntry({ project: '10000', kind: 'noticed', open }, 'ä/\n'.repeat(500), NOW);
  expect(JSON.stringify(entry).length).toBeLessThan(1_000);
  expect(AuditEntry.safeParse(entry).success).toBe(true);
});

test('no sentence of a person fits into one', () => {
  const because = 'Because <b>Riley</b> wrote “it is urgent!”';
  expect(AuditEntry.safeParse({ ...repaired, because }).success).toBe(false);
});

test('as CSV: a header, one line per entry, empty cells for what is not there', () => {
  expect(auditCsv([repaired]).split('\r\n')).toEqual([
    'at,project,issue,kind,because,from,to,open,actor,key',
    '2026-08-22T12:00:00.000Z,10000,10001,repaired,restore,1,3,answers.os,,10000:10001:repaired:change-7',
    '',
  ]);
  expect(auditCsv([])).toBe('at,project,issue,kind,because,from,to,open,actor,key\r\n');
});

test.each([
  ['=cmd()', "'=cmd()"],
  ['-1+1', "'-1+1"],
  ['@sum', "'@sum"],
  ['a,b', '"a,b"'],
  ['say "no"', '"say ""no"""'],
])('a cell %s is harmless', (because, written) => {
  expect(auditCsv([{ ...repaired, because }])).toContain(`,${written},`);
});
