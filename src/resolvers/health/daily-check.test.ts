import { inPlayground, LEARN, type Home } from '../../testing/in-playground';

const DAY = 24 * 60 * 60;
const unhealthy = ({ auditLog }: Home): unknown[] =>
  auditLog().filter((entry) => JSON.stringify(entry).includes('"unhealthy"'));

test('a space that is well is checked every day, and the log stays empty', async () => {
  const home = await inPlayground();
  await home.playground.advance(DAY);
  expect(home.playground.run().kvs.get(`health:${LEARN}`)?.value).toMatchObject({ schemaVersion: 1 });
  expect(unhealthy(home)).toEqual([]);
});

test('a sweep that gets nowhere is in the log the next day', async () => {
  const quiet = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const home = await inPlayground();
  home.answering((call) => (call === 'POST /search/jql' ? 503 : undefined));
  await home.playground.advance(DAY + 600);
  expect(unhealthy(home)).toMatchObject([{ project: LEARN, kind: 'unhealthy', because: 'sweep:wrong' }]);
  quiet.mockRestore();
});

test('a gate that somebody took off is in the log the next day, once a day', async () => {
  const quiet = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const home = await inPlayground();
  const { site } = home.playground.run();
  for (const workflow of site.workflows.values()) {
    for (const transition of workflow.transitions) if (transition.type === 'INITIAL') transition.validators = [];
  }
  await home.playground.advance(DAY);
  expect(unhealthy(home)).toMatchObject([{ project: LEARN, kind: 'unhealthy', because: 'gate:wrong' }]);
  await home.playground.advance(DAY);
  expect(unhealthy(home)).toHaveLength(2);
  quiet.mockRestore();
});
