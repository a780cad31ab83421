import { reportWithOpenChecklist } from '../../core/testing/make-report';
import { PRIORITY } from '../../testing/in-playground';
import { LEAD, onItem, WHY } from './testing/on-item';

/** Jira tells the app nothing of what is saved through it: the panel on the work item must not be a way round. */
const base = reportWithOpenChecklist();
const asking = { ...base, about: { ...base.about, blockerRequest: WHY } };
const otherCase = { ...asking, about: { ...asking.about, category: 'github' } };

describe('a report that is saved in the panel on the work item', () => {
  test.each([
    ['and raised at once', true],
    ['and not raised yet', false],
  ])('ends what was granted %s for another case', async (_name, raise) => {
    const home = await onItem();
    await home.ask();
    await home.decide(LEAD, { raise });
    await home.playground.advance(60);
    expect(await home.call('report/save', { base: asking, mine: otherCase })).toMatchObject({ ok: true });
    await home.playground.advance(60);
    expect((await home.viewOf()).state).toBe('lapsed');
    expect(home.priorityOf('LEARN-2')).toBe(PRIORITY.Medium);
  });

  test('asks for a guarded priority', async () => {
    const home = await onItem();
    expect(await home.call('report/save', { base, mine: asking })).toMatchObject({ ok: true });
    await home.playground.advance(60);
    expect(await home.viewOf(LEAD)).toMatchObject({ state: 'requested', isKept: true, mayDecide: 'yes' });
  });
});
