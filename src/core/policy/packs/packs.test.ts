import { projectGate } from '../../gate/project-gate';
import { FIELD, gateOf, passes } from '../../gate/testing/gate-of';
import { judge } from '../../judge/judge';
import { rules } from '../../judge/rules';
import { emptyReport } from '../../report/report';
import { Policy } from '../policy';
import { packs } from './packs';

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
const text = (policy: Policy): string => JSON.stringify(policy);

test('their ids and names differ', () => {
  expect(new Set(idsOf(packs)).size).toBe(packs.length);
  expect(new Set(packs.map(({ name }) => name)).size).toBe(packs.length);
});

describe.each(packs)('$id', (pack) => {
  test('is a legal policy', () => {
    expect(Policy.safeParse(pack).error).toBeUndefined();
  });

  test('says of every rule how hard it bites', () => {
    expect(Object.keys(pack.rules).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test('knows no site: set-up maps its priorities', () => {
    expect(pack.sitePriorities).toEqual([]);
  });

  test('has one level that needs a checklist, above the others, and one way into Jira', () => {
    expect(pack.levels.map(({ guarded }) => guarded).indexOf(true)).toBe(0);
    expect(pack.levels.filter(({ guarded }) => guarded)).toHaveLength(1);
    expect(pack.routes.filter(({ inJira }) => inJira)).toHaveLength(1);
  });

  test.each(['levels', 'routes', 'categories', 'kinds', 'parts', 'required', 'items', 'checklist', 'rubric'] as const)(
    'its %s have different ids',
    (section) => {
      const ids = idsOf(pack[section]);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  test('asks only for parts that it has', () => {
    const parts = idsOf(pack.parts);
    const asked = [
      ...pack.required.flatMap((requirement) => requirement.parts),
      ...pack.notOnlyALink.parts,
      ...pack.doubts.pairs.flatMap(({ one, other }) => [one, other]),
      ...pack.doubts.steps.map(({ part }) => part),
      ...[...text(pack).matchAll(/"answers\.([A-Za-z0-9-]+)"/g)].map(([, part]) => part),
    ];
    expect(asked.filter((part) => !parts.includes(part ?? ''))).toEqual([]);
  });

  test('suggests only levels that it has', () => {
    const levels = idsOf(pack.levels);
    const suggested = [...pack.rubric, ...pack.notBlocking].flatMap(({ priority }) => priority ?? []);
    expect(suggested.filter((level) => !levels.includes(level))).toEqual([]);
  });

  test('names only groups of words that it has', () => {
    const named = [...text(pack).matchAll(/\{([a-z]+)\}/g)].map(([, group]) => group ?? '');
    expect(named.filter((group) => !(group in pack.words))).toEqual([]);
  });

  test('sends people to sample addresses only', () => {
    for (const [, host] of text(pack).matchAll(/(?:@|https?:\/\/)([a-z.-]+\.[a-z]{2,})/g))
      expect(host).toBe('example.org');
  });

  test.each([
    ['the guarded level', '1', false],
    ['the next level', '2', true],
  ])('the same judge and the same gate look at an empty report for %s', (_name, priority, passesGate) => {
    const sitePriorities = pack.levels.map(({ id, title }, index) => ({ id: `${index + 1}`, name: title, level: id }));
    const policy = { ...pack, sitePriorities };
    const draft = { operation: 'create' as const, summary: 'Broken', description: '', priority, report: emptyReport };
    const { allowed, completeness, findings } = judge(draft, policy);
    expect({ allowed, completeness }).toEqual({ allowed: false, completeness: 0 });
    expect(findings.filter(({ ruleId }) => ruleId === 'required-part')).toHaveLength(pack.required.length);
    const answer = gateOf({ priority, report: emptyReport, config: projectGate(policy, { fieldId: FIELD }) });
    expect(passes(answer)).toBe(passesGate);
  });
});
