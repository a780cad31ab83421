import { judge } from '../src/core/judge/judge';
import { readReport } from '../src/core/report/read-report';
import { completeReport } from '../src/core/testing/make-report';
import { makePolicy } from '../src/core/testing/make-policy';
import { useScenario } from './support/browser';
import { createByRest, reportOf } from './support/rest-create';

// A Blocker with a complete report in which one answer, or one section, is something odd. Whatever Jira takes must be a
// report that the engine can read and finds complete.

const LONG = 100_000;
const odd: unknown[] = [
  ...[undefined, null, true, false, 0, 1, 1.5, -1],
  ...['', ' ', 'x', '-', '...', '…', '？', 'n/a', 'N/A', 'none', 'nоne', 'ｎ/ａ', 'TBD'],
  ...['true', 'false', 'FALSE', ' false ', 'true\nfalse', '=true', '__proto__', 'constructor'],
  ...['\u200b', '\u00ad', '\u2800', '\u3164', '\u115f', '\u034f', '\u180e', '\ufe0f', '\u202e', '\u00a0'],
  ...['technicaL', 'TECHNICAL ', 'IDE-NOT-WORKING', 'ide‐not‐working', 'İ', 'ﬁ', 'K'],
  ...['https://learn.example/q/1', 'x'.repeat(LONG), ' '.repeat(LONG)],
  ...[[], [false], ['false'], {}, { a: 1 }, { toString: 'false' }],
];

const places = Object.entries(completeReport()).flatMap(([section, answers]): string[][] =>
  typeof answers === 'object' ? [[section], ...Object.keys(answers).map((key) => [section, key])] : [[section]],
);

const withOdd = ([section = '', key]: string[], value: unknown): Record<string, unknown> => {
  const report: Record<string, unknown> = { ...completeReport() };
  if (key === undefined) return { ...report, [section]: value };
  return { ...report, [section]: { ...Object(report[section]), [key]: value } };
};

/** What the engine has against a Blocker that Jira created. */
async function complaintsAbout(key: string): Promise<string[]> {
  const stored = readReport(await reportOf(key));
  if (stored.state !== 'read') return [stored.state];
  const draft = {
    operation: 'create',
    summary: 'x',
    description: '',
    priority: 'Blocker',
    report: stored.report,
  } as const;
  const { findings } = judge(draft, makePolicy());
  return findings.filter(({ level }) => level === 'block').map(({ ruleId, target }) => `${ruleId} ${target}`);
}

beforeAll(() => useScenario('ready'));

test.each(places.map((place) => [place.join('.'), place] as const))('odd values at %s', async (name, place) => {
  const passed: unknown[] = [];
  const outcomes = new Set<number>();
  for (const value of odd) {
    const { status, key } = await createByRest({ report: withOdd(place, value), priority: { name: 'Blocker' } });
    outcomes.add(status);
    const complaints = status === 201 ? await complaintsAbout(key) : [];
    if (complaints.length > 0) passed.push([name, String(value).slice(0, 20), complaints]);
  }
  expect(passed).toEqual([]);
  expect([...outcomes].filter((status) => status !== 201 && status !== 400)).toEqual([]);
});
