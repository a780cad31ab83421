import { reportWithOpenChecklist } from '../../core/testing/make-report';
import { LEAD, onItem, WHY } from './testing/on-item';

/** Asked with one thing open, and written anew before the app looked. */
async function changedSince(blockerRequest: string, over: object) {
  const home = await onItem();
  await home.ask();
  const report = reportWithOpenChecklist();
  home.writeReport({ ...report, about: { ...report.about, blockerRequest }, ...over });
  return home;
}

describe('nobody grants what they were not shown', () => {
  test.each([
    ['more is open', WHY, { done: {} }],
    ['other words stand there', 'Somebody wants it to be one.', {}],
  ])('%s than the app knew when it was read', async (_name, reason, over) => {
    const home = await changedSince(reason, over);
    const { request } = await home.viewOf(LEAD);
    expect(await home.decide(LEAD)).toMatchObject({ ok: false, failure: { code: 'CONFLICT', detail: 'report' } });
    await home.playground.advance(60);
    const now = (await home.viewOf(LEAD)).request!;
    expect([now.reason, now.open]).not.toEqual([request?.reason, request?.open]);
    expect(await home.decide(LEAD)).toMatchObject({ ok: true, value: { view: { state: 'granted' } } });
  });

  test('a policy that asks for more since then is no dead end: the refused press makes the app look', async () => {
    const home = await onItem();
    await home.ask();
    const { kvs } = home.playground.run();
    await home.playground.advance(60);
    const key = `policy:${home.page.project.id}`;
    const stored = kvs.get(key)?.value as { policy: { checklist: unknown[] } };
    const checklist = [
      ...stored.policy.checklist,
      { id: 'asked-later', title: 'A lead knows of it', source: 'tick', ours: true },
    ];
    kvs.set(key, { ...stored, policy: { ...stored.policy, checklist } });
    expect(await home.decide(LEAD)).toMatchObject({ failure: { code: 'CONFLICT', detail: 'report' } });
    await home.playground.advance(60);
    expect((await home.viewOf(LEAD)).request?.open).toHaveLength(2);
    expect(await home.decide(LEAD)).toMatchObject({ ok: true });
  });
});
