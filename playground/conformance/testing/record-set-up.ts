import type { Playground } from '../../playground';
import { setUp } from '../../scenarios/set-up';
import type { Exchange } from './exchange';
import { listenToApp, press } from './listen-to-app';
import { startApp } from './start-app';

/** Another mapping of priorities, so that what set-up wrote has to be written anew. */
const otherLevels = { levels: { '1': null, '10000': 'Blocker', '2': 'High', '3': 'Low', '4': null, '5': null } };

/** A second form script of the app's own name, which set-up takes away. */
function doubleFormScript({ run }: Playground): void {
  const { site } = run();
  const [script] = [...site.uiModifications.values()];
  if (script === undefined) throw new Error('Set-up registered no form script.');
  site.uiModifications.set('double', { ...script, id: 'double' });
}

/** Everything that the app asks of Jira while an admin sets it up, changes it and takes it away. */
export async function recordSetUp(): Promise<Exchange[]> {
  const playground = await startApp('fresh');
  const exchanges = listenToApp(playground);
  const stopped = await setUp(playground);
  if (stopped !== null) throw new Error(stopped);
  await press(playground, 'setup/work-types', { projectId: '10203' });
  await press(playground, 'setup/map-priorities', otherLevels);
  doubleFormScript(playground);
  await press(playground, 'setup/register-form-script');
  await press(playground, 'setup/attach-gate');
  for (const on of [true, false]) await press(playground, 'strict/set', { on });
  await press(playground, 'setup/detach-gates', { confirmed: true });
  return exchanges;
}
