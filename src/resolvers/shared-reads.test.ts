import { forgePorts } from '../jira/forge-ports';
import { installFakeForge } from '../jira/testing/fake-forge';
import { makeSite } from '../jira/testing/fake-site';
import { sharedReads } from './shared-reads';

const PROJECT = '10000';

function sharing() {
  const site = makeSite();
  installFakeForge(site);
  const times = (name: RegExp): number => site.calls.filter((call) => name.test(call)).length;
  return { site, times, ports: sharedReads(forgePorts) };
}

test('what is asked again, or by two at once, is read once; another question is another reading', async () => {
  const { ports, times } = sharing();
  await Promise.all([ports.createForms.read(PROJECT, '1'), ports.createForms.read(PROJECT, '1')]);
  await ports.createForms.read(PROJECT, '1');
  expect(times(/createmeta/)).toBe(1);
  await ports.createForms.read(PROJECT, '2');
  expect(times(/createmeta/)).toBe(2);
});

test('what this call wrote is read afresh, and nothing else', async () => {
  const { ports, times } = sharing();
  await ports.gateRows.read(PROJECT);
  await ports.formScripts.list();
  await ports.gateRows.write(PROJECT, { rows: 1 });
  expect(await ports.gateRows.read(PROJECT)).toEqual({ ok: true, value: { rows: 1 } });
  await ports.formScripts.list();
  expect(times(/^GET .*uiModifications/)).toBe(1);
});

test('a write that failed may have changed something: it is read afresh, too', async () => {
  const { ports, site } = sharing();
  await ports.gateRows.read(PROJECT);
  site.failing.set('*', 503);
  expect(await ports.gateRows.write(PROJECT, {})).toMatchObject({ ok: false });
  expect(await ports.gateRows.read(PROJECT)).toMatchObject({ ok: false });
});

test('a failure is not kept', async () => {
  const { ports, site } = sharing();
  site.failing.set('*', 503);
  expect(await ports.priorities.all()).toMatchObject({ ok: false, failure: { code: 'JIRA_UNAVAILABLE' } });
  site.failing.clear();
  expect(await ports.priorities.all()).toMatchObject({ ok: true });
});

test('the next call reads for itself', async () => {
  const { ports, times } = sharing();
  await ports.projects.read(PROJECT);
  await sharedReads(forgePorts).projects.read(PROJECT);
  expect(times(/^GET \/project/)).toBe(2);
});
