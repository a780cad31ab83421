/** @jest-environment jsdom */
import { admin as words } from '../messages/admin';
import { allDone, makeState } from './testing/make-state';
import { failsWith, openAdmin, stateIs } from './testing/open-admin';

const part = (done: number, left: number) => ({
  ok: true,
  value: { state: makeState(), batch: { done, left } },
});

/** One answer after the other; the last one stays. */
async function pressWith(answers: unknown[]) {
  const opened = await openAdmin('set-up', { 'setup/read': stateIs(makeState()) });
  const left = [...answers];
  Object.defineProperty(opened.host.answers, 'setup/place-field', {
    get: () => (left.length > 1 ? left.shift() : left[0]),
  });
  opened.fireEvent.click(await opened.screen.findByRole('button', { name: words.field.place }));
  const calls = () => opened.host.asked.filter(({ method }) => method === 'setup/place-field').length;
  return { ...opened, calls };
}

test('a step that takes several calls shows how far it is, and ends when nothing is left', async () => {
  let goOn: (answer: unknown) => void = () => undefined;
  const later = new Promise((resolve) => (goOn = resolve));
  const { screen, calls } = await pressWith([part(5, 7), later, stateIs(allDone())]);
  await screen.findByText('5 of 12 are done.');
  goOn(part(5, 2));
  await screen.findByText(words.results.done);
  expect(calls()).toBe(3);
  expect(screen.queryByText(/of 12 are done/)).toBeNull();
});

test('where a later call fails, the step says that it stopped half way', async () => {
  const { screen } = await pressWith([part(5, 7), failsWith('JIRA_UNAVAILABLE')]);
  await screen.findByText(`${words.results.halted} ${words.failures.JIRA_UNAVAILABLE}`);
});

test('a step that comes no further ends all the same', async () => {
  const { screen, calls } = await pressWith([part(5, 7)]);
  await screen.findByText(new RegExp(words.results.halted));
  expect(calls()).toBe(2);
});
