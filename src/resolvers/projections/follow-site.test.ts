import * as z from 'zod/mini';

import { partsAsApp } from '../parts-as-app';
import { catchUp } from './catch-up';
import { follow } from './follow';
import type { PolicyScope } from '../../contract/policy-revisions';
import type { Policy } from '../../core/policy/policy';
import { makeProject, makeWorkflow } from '../../jira/testing/fake-site';
import { makePolicy } from '../../core/testing/make-policy';
import { onSite, type OnSite } from '../testing/on-site';

const A = { projectId: '10000' };
const B = { projectId: '10001' };
const workflows = { 1: 'workflow-2', 2: 'workflow-2' };
/** Two spaces that follow the site; the first one is set up to the end. */
async function twoCovered(): Promise<OnSite> {
  const projects = [makeProject(), makeProject({ id: '10001', key: 'SUPPORT', name: 'Support', workflows })];
  const there = onSite({ projects, workflows: [makeWorkflow(), makeWorkflow({ id: 'workflow-2', name: 'Other' })] });
  await there.call('setup/choose', { packId: 'small', projectId: '10001', issueTypeIds: ['1'] });
  await there.setUp(5);
  return there;
}
const read = async ({ call }: OnSite, scope: PolicyScope) => {
  const state = await call('policy/read', { scope });
  if (!state.ok) throw new Error(state.failure.code);
  return state.value;
};
async function publish(there: OnSite, scope: PolicyScope, change: (policy: Policy) => Partial<Policy>) {
  const { published } = await read(there, scope);
  const policy = { ...published, ...change(published) };
  await there.call('policy/draft', { scope, policy, base: published.revision });
  return there.call('policy/publish', { scope, note: 'a change' });
}
const Pushed = z.object({ queueName: z.string(), payload: z.array(z.object({ body: z.unknown() })) });
/** What waits in the queue `follow` runs until nothing waits; what is to be tried again is answered. */
async function deliver({ site }: OnSite, ...first: (string | null)[]): Promise<unknown[]> {
  if (first.length > 0) site.queued.splice(0);
  site.queued.push({ queueName: 'follow', payload: first.map((projectId) => ({ body: { projectId, by: null } })) });
  const answers: unknown[] = [];
  site.appMay = 'everything';
  for (let waiting = site.queued.splice(0); waiting.length > 0; waiting = site.queued.splice(0)) {
    const pushes = waiting.map((one) => Pushed.parse(one)).filter(({ queueName }) => queueName === 'follow');
    for (const { body } of pushes.flatMap(({ payload }) => payload)) {
      const answer = await follow({ body });
      if (answer !== undefined) answers.push(answer);
    }
  }
  site.appMay = 'its-own';
  return answers;
}
const open = ({ gate }: Policy) => ({ gate: { ...gate, whenUnreadable: 'open' as const } });

test('a publication of the site default reaches every space, its gates and its history', async () => {
  const there = await twoCovered();
  const before = JSON.stringify(there.site.workflows);
  expect(await publish(there, 'site', open)).not.toHaveProperty('value.halted');
  expect(JSON.stringify(there.site.workflows)).toBe(before);
  expect(await deliver(there)).toEqual([]);
  expect((await read(there, B)).published.gate.whenUnreadable).toBe('open');
  expect(JSON.stringify(there.site.workflows)).not.toBe(before);
  const { published, projections } = await read(there, A);
  expect(projections).toMatchObject({ revision: published.revision, open: [], unfitting: null });
  expect(await there.call('policy/history', { scope: A })).toMatchObject({
    value: { lines: [{ note: 'Site default, revision 3' }, { at: null }] },
  });
  expect(await there.call('setup/read', {})).toMatchObject({
    value: { state: { gate: { state: 'done' }, formScript: { state: 'done' } } },
  });
});

test('a space keeps what it says otherwise, and takes over the rest', async () => {
  const there = await twoCovered();
  await publish(there, A, ({ rules }) => ({ rules: { ...rules, substance: 'off' } }));
  await publish(there, 'site', (policy) => ({ ...open(policy), rules: { ...policy.rules, 'no-report': 'off' } }));
  await deliver(there);
  expect((await read(there, A)).published).toMatchObject({
    rules: { substance: 'off', 'no-report': 'off' },
    gate: { whenUnreadable: 'open' },
  });
  expect((await read(there, B)).published.rules).toMatchObject({ substance: 'block', 'no-report': 'off' });
});

test('done twice, nothing more happens', async () => {
  const there = await twoCovered();
  await publish(there, 'site', open);
  await deliver(there);
  const { published } = await read(there, A);
  await deliver(there, null);
  expect((await read(there, A)).published.revision).toBe(published.revision);
});

test('where the site and the differences make no policy, the old one goes on holding, and that is told', async () => {
  const there = await twoCovered();
  const { parts } = makePolicy();
  const required = [{ id: 'extra', title: 'Extra', parts: [parts[0]!.id] }];
  await publish(there, 'site', () => ({ parts: parts.slice(0, 1) }));
  await deliver(there);
  await publish(there, A, () => ({ required }));
  await publish(there, 'site', () => ({ parts: [] }));
  await deliver(there);
  const { published, projections, site } = await read(there, A);
  expect(published).toMatchObject({ required, parts: parts.slice(0, 1) });
  expect(projections?.unfitting).toBe(site?.revision);
  expect((await read(there, B)).published.parts).toEqual([]);
});

test('Jira that is down is tried again, and storage still says what is published', async () => {
  const there = await twoCovered();
  await publish(there, 'site', open);
  there.site.failing.set('POST /workflows/update', 'down');
  expect(await deliver(there)).toHaveLength(1);
  expect((await read(there, A)).projections).toMatchObject({ open: [{ is: 'gates' }] });
  there.site.failing.clear();
  await deliver(there, '10000');
  expect((await read(there, A)).projections).toMatchObject({ open: [] });
});

test('somebody who publishes in the space meanwhile is not overwritten: the turn comes again', async () => {
  const there = await twoCovered();
  await publish(there, 'site', open);
  there.site.meanwhile.set('KVS transaction', () => {
    const pointer = { schemaVersion: 1, project: '10000', stamp: 99 };
    there.site.kvs.set('pointer:10000', pointer);
  });
  const before = there.site.kvs.get('policy:10000');
  await deliver(there, '10000');
  expect(there.site.kvs.get('policy:10000')).toEqual(before);
});

test('a space that is gone meanwhile is left alone', async () => {
  const there = await twoCovered();
  await publish(there, 'site', open);
  there.site.projects = there.site.projects.filter(({ id }) => id !== '10001');
  expect(await deliver(there)).toEqual([]);
});

test('two spaces that share a workflow and differ in their rules are both current', async () => {
  const projects = [makeProject(), makeProject({ id: '10001', key: 'SUPPORT', name: 'Support' })];
  const there = onSite({ projects });
  await there.setUp(5);
  await there.call('setup/choose', { packId: 'small', projectId: '10001', issueTypeIds: ['1'] });
  await there.call('setup/attach-gate', {});
  await publish(there, B, ({ rules }) => ({ rules: { ...rules, substance: 'off' } }));
  await deliver(there);
  const gateOf = async (projectId: string) => {
    await there.call('setup/choose', { packId: 'small', projectId, issueTypeIds: ['1'] });
    const state = await there.call('setup/read', {});
    return state.ok && state.value.state.gate.workflows.map(({ attached }) => attached);
  };
  expect([await gateOf('10000'), await gateOf('10001')]).toEqual([['current'], ['current']]);
});

test('a space that no event reached is seen by the health check, and gets its turn by the daily one', async () => {
  const there = await twoCovered();
  await publish(there, 'site', open);
  there.site.queued.splice(0);
  const following = async () => {
    const health = await there.call('health/read', {});
    return health.ok && health.value.rows.find(({ check }) => check === 'following');
  };
  expect(await following()).toMatchObject({ state: 'wrong', about: ['Learn support'] });
  expect(await catchUp(partsAsApp)).toEqual({ ok: true, value: 2 });
  await deliver(there);
  expect(await following()).toMatchObject({ state: 'good' });
  expect(await catchUp(partsAsApp)).toEqual({ ok: true, value: 0 });
});
