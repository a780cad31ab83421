import { GateConfig, GateRows, SpaceRows } from '../../core/gate/gate-config';
import type { Policy } from '../../core/policy/policy';
import { makePolicy } from '../../core/testing/make-policy';
import { gateProjection } from './gate-projection';

const projected = (site: Policy | null = null) => {
  const projection = gateProjection(makePolicy(), {
    site,
    fieldId: 'customfield_10050',
    rulingId: 'customfield_10051',
    issueTypeIds: ['1', '2'],
  });
  if (!projection.ok) throw new Error(projection.failure.code);
  return projection.value;
};

test('the rows are the project’s, the config names the field and the guarded priorities', () => {
  const { config, rows } = projected();
  expect(GateRows.parse(rows).q1.length).toBeGreaterThan(2);
  const parsed = GateConfig.parse(JSON.parse(config));
  expect(parsed.f).toBe('customfield_10050');
  expect(parsed.x).toBe('customfield_10051');
  expect(parsed.g).toEqual({ 10000: 'u', 1: 'q' });
});

test('a project without rows of its own gets the same rows as the site default, never nothing', () => {
  const { config, rows } = projected();
  expect({ ...GateConfig.parse(JSON.parse(config)), ...GateRows.parse(rows) }).toEqual(JSON.parse(config));
});

test('the property names what the check of a changed work type needs', () => {
  const { y, g, f } = SpaceRows.parse(projected().rows);
  expect({ y, g, f }).toEqual({ y: ['1', '2'], g: { 10000: 'u', 1: 'q' }, f: 'customfield_10050' });
});

test('the config holds the site default’s rows, so that spaces which differ can share a workflow', () => {
  const site = makePolicy({ checklist: [] });
  const { config, rows } = projected(site);
  expect(GateRows.parse(JSON.parse(config))).not.toEqual(GateRows.parse(rows));
  expect(GateConfig.parse(JSON.parse(config)).g).toEqual({ 10000: 'u', 1: 'q' });
});

test('a strict space does not share the rows of a site that is not', () => {
  const strict = makePolicy().gate;
  const { config, rows } = projected(makePolicy({ checklist: [], gate: { ...strict, strict: !strict.strict } }));
  expect(GateRows.parse(JSON.parse(config))).toEqual(GateRows.parse(rows));
});

test('both fit what Jira takes', () => {
  const { config, rows } = projected();
  expect(config.length).toBeLessThan(32 * 1024);
  expect(JSON.stringify(rows).length).toBeLessThan(32_768);
});
