import { packs } from '../policy/packs/packs';
import { Bite, Policy } from '../policy/policy';
import { makePolicy } from '../testing/make-policy';

const { sitePriorities } = makePolicy();

const cases = packs.flatMap((pack) =>
  Object.keys(pack.rules).flatMap((rule) =>
    Bite.options.map((bite): [string, string, Bite, Policy] => [pack.id, rule, bite, pack]),
  ),
);

test.each(cases)('%s: an admin may set %s to %s, and the gate still holds it', (_pack, rule, bite, pack) => {
  for (const strict of [false, true]) {
    const changed = { ...pack, sitePriorities, rules: { ...pack.rules, [rule]: bite }, gate: { ...pack.gate, strict } };
    expect(Policy.safeParse(changed).error?.issues).toBeUndefined();
  }
});
