import fc from 'fast-check';

import { documented, type Assumptions } from '../../../playground/jira/expressions/assumptions';
import { makePolicy } from '../testing/make-policy';
import { projectGate, projectRows } from './project-gate';
import { FIELD, gateOf, passes } from './testing/gate-of';

const config = projectGate(makePolicy(), { fieldId: FIELD });
const rows = projectRows(makePolicy());

const other: { [K in keyof Assumptions]: Assumptions[K] } = {
  optionalOnUnknownMember: 'error',
  optionalChainStops: false,
  ids: 'String',
  equalityAcrossTypes: 'error',
  missingMapKey: 'error',
  missingEntityProperty: 'error',
  listIndexOutside: 'null',
  conditions: 'boolean',
  nullInText: 'error',
  objectInText: 'error',
  userGroups: 'property',
};

const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(null, undefined, 'report', 7, [], {}, { schemaVersion: 2 }));
/** No policy at all, one that cannot be read, one from elsewhere, parts of ours, ours. */
const arbitraryConfig = fc.oneof(
  fc.constantFrom<unknown>(null, {}, 'closed', 5, [], config),
  fc.jsonValue(),
  fc.record({ g: fc.jsonValue(), f: fc.jsonValue(), o: fc.jsonValue() }, { requiredKeys: [] }),
  anything.map((f) => ({ ...config, f })),
);
const foreignFields = fc.dictionary(
  fc.integer({ min: 10_000, max: 10_099 }).map((n) => `customfield_${n}`),
  fc.jsonValue(),
  { maxKeys: 4 },
);
const unguarded = fc.constantFrom('2', '10001', '404', null);
const filing = fc.record({
  priority: unguarded,
  report: anything,
  config: arbitraryConfig,
  fields: foreignFields,
  properties: fc.oneof(
    fc.constant({}),
    fc.constant({ 'preflight-gate': rows }),
    anything.map((p) => ({ 'preflight-gate': p })),
  ),
  id: fc.constantFrom(null, '10001'),
});

/** The unguarded priorities are none of these configs' business: `g` may hold anything, but none of their ids. */
const guards = ({ config: given, priority }: { config: unknown; priority: string | null }): boolean =>
  typeof given === 'object' &&
  given !== null &&
  'g' in given &&
  typeof given.g === 'object' &&
  given.g !== null &&
  Object.hasOwn(given.g, String(priority));

test('of 10,000 unguarded work items, whatever the policy and the fields hold, the gate refuses none', () => {
  const seen = { count: 0, withPolicy: 0 };
  fc.assert(
    fc.property(
      filing.filter((one) => !guards(one)),
      (one) => {
        expect(gateOf(one)).toMatchObject({ ok: true, value: true, cost: { expensiveOperations: 0 } });
        seen.count += 1;
        if (one.config === config) seen.withPolicy += 1;
      },
    ),
    { numRuns: 10_000 },
  );
  expect(seen.count).toBe(10_000);
  expect(seen.withPolicy).toBeGreaterThan(100);
});

const switches = Object.keys(documented) as (keyof Assumptions)[];
test.each(switches)('nor does it where Jira settles “%s” the other way', (name) => {
  fc.assert(
    fc.property(
      filing.filter((one) => !guards(one)),
      (one) => {
        expect(passes(gateOf({ ...one, assumptions: { [name]: other[name] } }))).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test('nor where Jira settles all of it the other way', () => {
  fc.assert(
    fc.property(
      filing.filter((one) => !guards(one)),
      (one) => {
        expect(passes(gateOf({ ...one, assumptions: other }))).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
