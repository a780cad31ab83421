/** @jest-environment jsdom */
import { admin as words } from '../../../messages/admin';
import { nothingChosen } from '../../testing/make-state';
import { openAdmin, stateIs } from '../../testing/open-admin';

const TOTAL = 500;
const PAGE = 50;
const page = (startAt: number, total = TOTAL) => ({
  ok: true,
  value: {
    packs: [{ id: 'bakery', name: 'Bakery', description: 'Ovens and orders' }],
    projects: Array.from({ length: Math.min(PAGE, total - startAt) }, (_, at) => ({
      ...{ id: String(startAt + at + 1), key: `S${startAt + at}`, name: `Space ${startAt + at}`, managedBy: 'company' },
    })),
    total,
  },
});
const open = () => openAdmin('set-up', { 'setup/read': stateIs(nothingChosen()), 'setup/offer': page(0) });
type Opened = Awaited<ReturnType<typeof open>>;
const offers = ({ host }: Opened) => host.asked.filter(({ method }) => method === 'setup/offer');
const rows = ({ screen }: Opened) => screen.getAllByRole('radio', { name: /^Space/ }).length;

test('of many spaces one page is shown, with how many there are, and the next page comes behind it', async () => {
  const opened = await open();
  const { host, screen, fireEvent } = opened;
  await screen.findByText('50 of 500 spaces shown');
  expect([rows(opened), offers(opened).length]).toEqual([50, 1]);
  host.answers['setup/offer'] = page(50);
  fireEvent.click(screen.getByRole('button', { name: words.choice.more }));
  await screen.findByText('100 of 500 spaces shown');
  expect([rows(opened), offers(opened).length]).toEqual([100, 2]);
  expect(offers(opened).at(-1)?.payload).toEqual({ search: '', language: 'en', startAt: 50 });
});

test('a word that is typed asks the server once, from the first page on', async () => {
  const opened = await open();
  const { host, screen, fireEvent } = opened;
  const box = await screen.findByLabelText(words.choice.search);
  host.answers['setup/offer'] = page(0, 3);
  for (const value of ['c', 'ca', 'cak', 'cake']) fireEvent.change(box, { target: { value } });
  await screen.findByText('3 of 3 spaces shown');
  expect(offers(opened).map(({ payload }) => payload)).toEqual([
    { search: '', language: 'en' },
    { search: 'cake', language: 'en' },
  ]);
  expect(screen.queryByRole('button', { name: words.choice.more })).toBeNull();
});

test('a search without a hit says so, and the next one is free', async () => {
  const { host, screen, fireEvent } = await open();
  const box = await screen.findByLabelText(words.choice.search);
  host.answers['setup/offer'] = page(0, 0);
  fireEvent.change(box, { target: { value: 'zz' } });
  await screen.findByText(words.choice.noSpaces);
});
