import fc from 'fast-check';

import { arbitraryPolicy } from '../../gate/testing/arbitrary-policy';
import { makePolicy } from '../../testing/make-policy';
import { softwareBug } from '../packs/software-bug';
import { policyProblems } from '../portable/policy-problems';
import { effectivePolicy, overrideOf, PolicyOverride } from './effective-policy';
import { publishDraft, restoreRevision } from './publish-draft';
import type { PolicyDraft } from './revision';

const published = makePolicy({ revision: 7 });
const makeDraft = (over: Partial<PolicyDraft> = {}): PolicyDraft => ({
  schemaVersion: 1,
  base: 7,
  savedAt: 1,
  savedBy: 'a',
  policy: { ...published, name: 'Ours' },
  ...over,
});
const publishing = { note: 'A better name', at: 1_700_000_000_000, by: 'a' };

describe('publishing', () => {
  test('makes the next revision, with its note', () => {
    expect(publishDraft(published, makeDraft(), publishing)).toEqual({
      ok: true,
      revision: { schemaVersion: 1, revision: 8, ...publishing, policy: { ...published, name: 'Ours', revision: 8 } },
    });
  });
  test.each([6, 8])('a draft that was begun from revision %i is not published over 7', (base) => {
    expect(publishDraft(published, makeDraft({ base }), publishing)).toEqual({ ok: false, why: 'base-moved' });
  });
  test('what has a problem is not published, and the problem is told', () => {
    const policy = { ...published, required: [{ id: 'x', title: 'X', parts: ['nothing'] }] };
    const answer = publishDraft(published, makeDraft({ policy }), publishing);
    expect(answer).toMatchObject({ ok: false, why: 'not-usable', problems: [{ path: 'required.0.parts.0' }] });
  });
  test('restoring makes a new revision of the old text', () => {
    const old = {
      schemaVersion: 1 as const,
      revision: 3,
      note: '',
      at: 1,
      by: null,
      policy: makePolicy({ revision: 3 }),
    };
    expect(restoreRevision(published, old, publishing)).toMatchObject({
      revision: 8,
      restores: 3,
      policy: { name: old.policy.name, revision: 8 },
    });
  });
});

describe('a space that states only its differences', () => {
  test('says nothing where nothing differs', () => {
    expect(overrideOf(published, structuredClone(published)).sections).toEqual({});
    expect(effectivePolicy(published, overrideOf(published, published))).toMatchObject({ ok: true, policy: published });
  });
  test('a rule and a row come from the space, the rest from the site', () => {
    const [item, ...items] = published.items;
    const space = {
      ...published,
      rules: { ...published.rules, substance: 'warn' as const },
      items: [{ ...item!, title: 'Look again' }, ...items],
    };
    const answer = effectivePolicy(published, overrideOf(published, space));
    expect(answer.ok && answer.policy).toEqual(space);
    expect(answer.ok && answer.origins).toMatchObject({
      'rules.substance': 'space',
      'rules.no-report': 'site',
      [`items.${item!.id}`]: 'space',
      [`items.${items[0]!.id}`]: 'site',
      levels: 'site',
    });
  });
  test('what the site changes elsewhere reaches the space', () => {
    const override = overrideOf(published, { ...published, rules: { ...published.rules, substance: 'warn' } });
    const site = { ...published, name: 'New', rules: { ...published.rules, 'no-report': 'block' as const } };
    expect(effectivePolicy(site, override)).toMatchObject({
      ok: true,
      policy: { name: 'New', rules: { substance: 'warn', 'no-report': 'block' } },
    });
  });
  test('a row that the override stands on and the site took away is told, not guessed', () => {
    const required = [{ id: 'extra', title: 'Extra', parts: [published.parts[0]!.id] }, ...published.required];
    const override = overrideOf(published, { ...published, required });
    const site = { ...published, parts: published.parts.slice(1) };
    expect(effectivePolicy(site, override)).toMatchObject({ ok: false });
  });
  test('any sound policy comes back from any site', () => {
    const sound = arbitraryPolicy.filter((any) => policyProblems(any).length === 0);
    fc.assert(
      fc.property(sound, fc.constantFrom(published, softwareBug), (policy, site) => {
        const stored = PolicyOverride.parse(JSON.parse(JSON.stringify(overrideOf(site, policy))));
        const answer = effectivePolicy(site, stored);
        expect(answer.ok && { ...answer.policy, revision: 0 }).toEqual({ ...policy, revision: 0 });
      }),
      { numRuns: 20 },
    );
  });
});
