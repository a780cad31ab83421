/** @jest-environment jsdom */
import type { SavedDraft } from '../../../src/core/report/saved-draft';
import { makeDraft } from '../testing/make-draft';
import { browserDrafts } from './browser-drafts';
import { draftKeeper, type KeptWhere } from './draft-keeper';

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
});
afterEach(() => jest.useRealTimers());

type Options = {
  stored?: SavedDraft[] | null;
  denied?: boolean;
  copyWorks?: boolean;
  mayLeave?: (draft: SavedDraft) => boolean;
};

function tab({ stored = [], denied = false, copyWorks = true, mayLeave = () => true }: Options = {}) {
  const copies: string[][] = [];
  const told: KeptWhere[] = [];
  const open = (): Storage => {
    if (denied) throw new Error('SecurityError');
    return localStorage;
  };
  const keeper = draftKeeper({
    browser: browserDrafts(open, 'key'),
    stored,
    keepCopy: async (drafts) => {
      copies.push(drafts.map(({ id }) => id));
      return copyWorks;
    },
    mayLeave,
    tell: (where) => told.push(where),
    now: () => 10_000,
    newId: () => 'draft-fork',
  });
  return { keeper, copies, told, ids: () => keeper.list().map(({ id }) => id) };
}

test('keeps at once in the browser, and copies five seconds after the last change', async () => {
  const { keeper, copies } = tab();
  keeper.save(makeDraft({ savedAt: 1 }));
  await jest.advanceTimersByTimeAsync(4_000);
  keeper.save(makeDraft({ savedAt: 2 }));
  await jest.advanceTimersByTimeAsync(4_999);
  expect(copies).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(copies).toEqual([['draft-0001']]);
  expect(tab().ids()).toEqual(['draft-0001']);
});

test('drafts of the second copy join those of the browser', () => {
  tab().keeper.save(makeDraft({ savedAt: 2 }));
  expect(tab({ stored: [makeDraft({ id: 'draft-0002', savedAt: 1 })] }).ids()).toEqual(['draft-0001', 'draft-0002']);
});

test('two tabs with reports of their own never overwrite each other', async () => {
  const [one, other] = [tab(), tab()];
  one.keeper.save(makeDraft({ id: 'draft-aaaa', savedAt: 1 }));
  other.keeper.save(makeDraft({ id: 'draft-bbbb', savedAt: 2 }));
  one.keeper.save(makeDraft({ id: 'draft-aaaa', savedAt: 3 }));
  await jest.advanceTimersByTimeAsync(5_000);
  expect(one.ids()).toEqual(['draft-aaaa', 'draft-bbbb']);
  expect([one.copies.at(-1), other.copies.at(-1)]).toEqual([one.ids(), one.ids()]);
});

test('two tabs in the same report: the later writing stays, the other goes on under an id of its own', () => {
  const [one, other] = [tab(), tab()];
  expect(one.keeper.save(makeDraft({ savedAt: 1 }))).toBe('draft-0001');
  expect(other.keeper.save(makeDraft({ savedAt: 2 }))).toBe('draft-0001');
  expect(one.keeper.save(makeDraft({ savedAt: 3 }))).toBe('draft-fork');
  expect(one.keeper.list().map(({ id, savedAt }) => [id, savedAt])).toEqual([
    ['draft-fork', 3],
    ['draft-0001', 2],
  ]);
});

test('a discarded draft is gone in every tab and in the copy', async () => {
  const [one, other] = [tab(), tab()];
  one.keeper.save(makeDraft({ savedAt: 1 }));
  other.keeper.discard('draft-0001');
  await jest.advanceTimersByTimeAsync(5_000);
  expect([one.ids(), one.copies.at(-1), other.copies.at(-1)]).toEqual([[], [], []]);
});

test('where the browser keeps nothing, memory and the copy do, and it is said', async () => {
  const { keeper, copies, told, ids } = tab({ denied: true, copyWorks: false });
  expect(keeper.where().browser).toBe(false);
  keeper.save(makeDraft());
  await jest.advanceTimersByTimeAsync(5_000);
  expect([ids(), copies]).toEqual([['draft-0001'], [['draft-0001']]]);
  expect(told.at(-1)).toEqual({ browser: false, copy: false, leftOut: 0 });
});

test('what may not leave the browser is never copied', async () => {
  const { keeper, copies, ids } = tab({ mayLeave: ({ id }) => id !== 'draft-0001' });
  keeper.save(makeDraft());
  await jest.advanceTimersByTimeAsync(5_000);
  expect([ids(), copies]).toEqual([['draft-0001'], [[]]]);
});

test('what was copied before it turned out personal leaves the copy at once, not when typing rests', async () => {
  let isPersonal = false;
  const { keeper, copies } = tab({ mayLeave: () => !isPersonal });
  keeper.save(makeDraft({ savedAt: 1 }));
  await jest.advanceTimersByTimeAsync(5_000);
  isPersonal = true;
  keeper.save(makeDraft({ savedAt: 2 }));
  await jest.advanceTimersByTimeAsync(0);
  expect(copies).toEqual([['draft-0001'], []]);
  keeper.save(makeDraft({ savedAt: 3 }));
  await jest.advanceTimersByTimeAsync(4_000);
  expect(copies).toHaveLength(2);
});

test('a dialog that was closed too early for that makes up for it when it opens again', async () => {
  const { copies } = tab({ stored: [makeDraft()], mayLeave: () => false });
  await jest.advanceTimersByTimeAsync(0);
  expect(copies).toEqual([[]]);
});

describe('where it is not known yet what storage holds', () => {
  const late = makeDraft({ id: 'draft-0002', savedAt: 1 });

  test('no second copy replaces it; once it is known, both are copied', async () => {
    const { keeper, copies } = tab({ stored: null });
    keeper.save(makeDraft({ savedAt: 2 }));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(copies).toEqual([]);
    expect(keeper.adopt([late]).map(({ id }) => id)).toEqual(['draft-0002']);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(copies).toEqual([['draft-0001', 'draft-0002']]);
  });

  test('what was discarded meanwhile does not come back, and leaves the copy at once', async () => {
    tab().keeper.save(late);
    const { keeper, copies, ids } = tab({ stored: null });
    keeper.discard(late.id);
    expect(keeper.adopt([late])).toEqual([]);
    await jest.advanceTimersByTimeAsync(0);
    expect([ids(), copies]).toEqual([[], [[]]]);
  });

  test('what the browser holds too is nothing new, and is copied by nobody', async () => {
    tab().keeper.save(late);
    await jest.advanceTimersByTimeAsync(5_000);
    const { keeper, copies } = tab({ stored: null });
    expect(keeper.adopt([late])).toEqual([]);
    expect(keeper.adopt([makeDraft({ id: 'draft-0003', savedAt: 3 })])).toEqual([]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(copies).toEqual([]);
  });
});
