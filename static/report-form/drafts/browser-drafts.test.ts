import { makeDraft } from '../testing/make-draft';
import { browserDrafts, type DraftStorage } from './browser-drafts';

const memory = (text: string | null = null): DraftStorage & { text: string | null } => ({
  text,
  getItem() {
    return this.text;
  },
  setItem(_, next) {
    this.text = next;
  },
});
const draft = makeDraft();

test('reads back what was written', () => {
  const drafts = browserDrafts(() => memory(), 'key');
  expect(drafts.read()).toEqual([]);
  const storage = memory();
  const kept = browserDrafts(() => storage, 'key');
  expect(kept.change(() => [draft])).toBe(true);
  expect(kept.read()).toEqual([draft]);
});

test('a change starts from what another tab wrote meanwhile', () => {
  const storage = memory();
  const [one, other] = [browserDrafts(() => storage, 'key'), browserDrafts(() => storage, 'key')];
  one.change((drafts) => [...drafts, draft]);
  other.change((drafts) => [...drafts, makeDraft({ id: 'draft-0002' })]);
  expect(one.read()?.map(({ id }) => id)).toEqual(['draft-0001', 'draft-0002']);
});

test('rows of a newer version are not read, and not lost', () => {
  const foreign = { ...draft, schemaVersion: 2 };
  const storage = memory(JSON.stringify([foreign]));
  const drafts = browserDrafts(() => storage, 'key');
  expect(drafts.read()).toEqual([]);
  expect(drafts.unread()).toBe(1);
  drafts.change(() => [draft]);
  expect(JSON.parse(storage.text ?? '')).toEqual([draft, foreign]);
});

test.each(['not json', '{"a":1}', '[null, 3]'])('what cannot be read is no draft: %s', (text) => {
  expect(browserDrafts(() => memory(text), 'key').read()).toEqual([]);
});

test('a browser that denies its storage is said, not thrown', () => {
  const denied = browserDrafts(() => {
    throw new Error('SecurityError');
  }, 'key');
  expect(denied.read()).toBeNull();
  expect(denied.change(() => [draft])).toBe(false);
});

test('a full storage is said, not thrown', () => {
  const full: DraftStorage = {
    getItem: () => null,
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  expect(browserDrafts(() => full, 'key').change(() => [draft])).toBe(false);
});
