import type { Site } from '../jira/site';
import { callFunction, secondsFor, type AppHome } from './invoke';
import { modulesOf } from './manifest';

export const APP_CHANGES = ['disable', 'enable', 'uninstall', 'install'] as const;
export type AppChange = (typeof APP_CHANGES)[number];
type Installation = { site: Site; home: AppHome };

/** `preUninstall` runs without a user for 55 s at most; whatever comes of it, the app goes (modules/pre-uninstall-trigger). */
async function uninstall({ site, home }: Installation): Promise<void> {
  site.appState = 'leaving';
  for (const { key, function: functionKey } of modulesOf(home.manifest, 'preUninstall')) {
    if (functionKey === undefined) continue;
    const event = { context: { cloudId: home.cloudId, moduleKey: key }, contextToken: 'playground' };
    const by = { moduleType: 'preUninstall', moduleKey: key };
    const outcome = await callFunction(
      home,
      functionKey,
      event,
      by,
      secondsFor(home.manifest, functionKey, 'preUninstall'),
    );
    home.platform.log.note({ from: 'event', what: `${key} → ${outcome.ok ? 'done' : outcome.message}` });
  }
  site.appState = 'uninstalled';
}

/** What an administrator does with the app as a whole. Its rules stay in the workflows, its values in the work items. */
export async function changeApp(installation: Installation, change: AppChange): Promise<Site['appState']> {
  const { site, home } = installation;
  if (change === 'uninstall') await uninstall(installation);
  else site.appState = change === 'disable' ? 'disabled' : 'installed';
  home.platform.log.note({ from: 'event', what: `the app → ${site.appState}` });
  return site.appState;
}
