import { turned } from '../../../playground/assumptions/registry';
import { inPlayground, PRIORITY, type Home } from '../../testing/in-playground';

const fileBlocker = ({ rest }: Home) =>
  rest('POST /issue', {
    fields: {
      ...{ project: { key: 'LEARN' }, issuetype: { id: '10001' }, summary: 'Nothing works' },
      priority: { id: PRIORITY.High },
    },
  }).status;
const gatesIn = ({ playground }: Home): number =>
  JSON.stringify([...playground.run().site.workflows.values()]).split('/static/preflight-').length - 1;

const leaving = async (mayWrite: boolean): Promise<Home> => {
  const home = await inPlayground();
  const { site } = home.playground.run();
  site.assumptions = turned(site.assumptions, { preUninstallMayWrite: mayWrite }) ?? site.assumptions;
  expect(gatesIn(home)).toBeGreaterThan(0);
  await home.playground.changeApp('uninstall');
  return home;
};

test('an uninstall takes the gates along where the app may still write, and work goes on', async () => {
  const home = await leaving(true);
  expect(gatesIn(home)).toBe(0);
  expect([...home.playground.run().site.uiModifications.values()]).toEqual([]);
  expect(fileBlocker(home)).toBe(201);
});

test('where it may not, the gates stay and refuse every create: that is what the assistant before is for', async () => {
  const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const home = await leaving(false);
  expect(gatesIn(home)).toBeGreaterThan(0);
  expect(fileBlocker(home)).toBe(400);
  expect(complaints.mock.calls.flat().join(' ')).toContain('something of the app is left behind FORBIDDEN');
  complaints.mockRestore();
});
