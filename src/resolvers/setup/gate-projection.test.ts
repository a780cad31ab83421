import { GateConfig, GateRows } from '../../core/gate/gate-config';
import { makePolicy } from '../../core/testing/make-policy';
import { gateProjection } from './gate-projection';

const projected = () => {
  const projection = gateProjection(makePolicy(), 'customfield_10050');
  if (!projection.ok) throw new Error(projection.failure.code);
  return projection.value;
};

test('the rows are the project’s, the config names the field and the guarded priorities', () => {
  const { config, rows } = projected();
  expect(GateRows.parse(rows).q1.length).toBeGreaterThan(2);
  const parsed = GateConfig.parse(JSON.parse(config));
  expect(parsed.f).toBe('customfield_10050');
  expect(parsed.g).toEqual({ 10000: 'u', 1: 'q' });
});

test('a project without rows of its own gets the same rows as the site default, never nothing', () => {
  const { config, rows } = projected();
  expect({ ...GateConfig.parse(JSON.parse(config)), ...GateRows.parse(rows) }).toEqual(JSON.parse(config));
});

test('both fit what Jira takes', () => {
  const { config, rows } = projected();
  expect(config.length).toBeLessThan(32 * 1024);
  expect(JSON.stringify(rows).length).toBeLessThan(32_768);
});
