import type { Handler } from '../../forge/load-backend';
import { readManifest } from '../../forge/manifest';
import { installForgeGlobals } from '../../forge/runtime';
import { createPlayground, type Playground } from '../../playground';
import { projectRoot } from '../../project-root';

const isHandler = (value: unknown): value is Handler => typeof value === 'function';

/** The real app from its source behind the real manifest, in one scenario, with a clock that stands still. */
export async function startApp(scenario: string): Promise<Playground> {
  installForgeGlobals();
  const app: Record<string, unknown> = await import('../../../src/index');
  const handler = (name: string) => {
    const found = app[name.replace(/^index\./, '')];
    return isHandler(found) ? found : undefined;
  };
  const playground = createPlayground({
    timers: false,
    root: projectRoot,
    siteUrl: 'http://jira.example',
    appOrigin: 'http://app.example',
    now: () => Date.UTC(2026, 0, 15, 12),
    manifest: readManifest(projectRoot),
    backend: { from: 'source', handler },
  });
  await playground.start(scenario);
  return playground;
}
