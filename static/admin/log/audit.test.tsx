/** @jest-environment jsdom */
import type { AuditEntry } from '../../../src/core/audit/audit-entry';
import { audit as words } from '../../messages/audit';
import { allDone } from '../testing/make-state';
import { failsWith, openAdmin, stateIs } from '../testing/open-admin';

const entry = (n: number, over: Partial<AuditEntry> = {}): AuditEntry => ({
  schemaVersion: 1,
  key: `10:${n}`,
  project: '10',
  at: `2026-01-15T12:00:0${n}.000Z`,
  kind: 'repaired',
  issue: '77',
  from: '1',
  to: '3',
  because: 'restore',
  open: 'answers.os',
  ...over,
});
const page = (entries: AuditEntry[], cursor: string | null = null) => ({
  ok: true,
  value: { entries, cursor, names: { parker: 'Parker' }, keys: { 77: 'BAKE-7' } },
});
const spaces = { ok: true, value: { spaces: [{ id: '10', name: 'Bread (BAKE)' }] } };

async function open(answers: Record<string, unknown>) {
  const opened = await openAdmin('log', { 'setup/read': stateIs(allDone()), 'audit/spaces': spaces, ...answers });
  opened.fireEvent.click(await opened.screen.findByRole('button', { name: words.read }));
  return opened;
}
const cellsOf = (row: HTMLElement) => [...row.querySelectorAll('td')].slice(1).map(({ textContent }) => textContent);

test('entries stand newest first with key, name and codes, and older ones follow', async () => {
  const first = entry(2, { kind: 'override', actor: 'parker', from: undefined, because: undefined, open: undefined });
  const { host, screen, fireEvent } = await open({ 'audit/page': page([first], 'more') });
  fireEvent.change(await screen.findByRole('combobox', { name: words.since }), { target: { value: '30' } });
  fireEvent.click(screen.getByRole('button', { name: words.show }));
  await screen.findByText(words.kinds.override);
  expect(host.asked.at(-1)?.payload).toMatchObject({ projectId: '10', cursor: null });
  host.answers['audit/page'] = page([entry(1)]);
  fireEvent.click(screen.getByRole('button', { name: words.older }));
  await screen.findByText(words.kinds.repaired);
  expect(host.asked.at(-1)?.payload).toMatchObject({ projectId: '10', cursor: 'more' });
  const log = screen.getByRole('region', { name: words.title });
  expect([...log.querySelectorAll<HTMLElement>('tbody tr')].map(cellsOf)).toEqual([
    ['Allowed by an admin', 'BAKE-7', 'Parker', '3'],
    ['Priority put back', 'BAKE-7', '–', 'restore · 1 → 3 · answers.os'],
  ]);
  expect(screen.queryByRole('button', { name: words.older })).toBeNull();
});

test('the file holds every page of the time that is chosen', async () => {
  const saved: Blob[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL: () => undefined });
  HTMLAnchorElement.prototype.click = () => undefined;
  const { screen, fireEvent } = await open({ 'audit/page': page([entry(1), entry(2)]) });
  fireEvent.click(await screen.findByRole('button', { name: words.csv }));
  await screen.findByText('2 entries were saved.');
  expect(saved.map(({ type }) => type)).toEqual(['text/csv;charset=utf-8']);
});

test('an empty time, a failure and a site without a log are said', async () => {
  const { host, screen, fireEvent } = await open({ 'audit/page': page([]) });
  fireEvent.click(await screen.findByRole('button', { name: words.show }));
  await screen.findByText(words.nothing);
  host.answers['audit/page'] = failsWith('STORAGE_UNAVAILABLE');
  fireEvent.click(screen.getByRole('button', { name: words.show }));
  await screen.findByText(/storage does not answer/);
  host.answers['audit/spaces'] = { ok: true, value: { spaces: [] } };
  fireEvent.click(screen.getByRole('button', { name: words.again }));
  await screen.findByText(words.noSpace);
});
