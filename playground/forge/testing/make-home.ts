import { createPlayground, type Playground } from '../../playground';
import type { Work } from '../clock';
import type { Manifest } from '../manifest';
import { installForgeGlobals } from '../runtime';
import { fixtureManifest } from './fixture-manifest';

export type Waiting = { seconds: number; work: Work };
export type TestHome = {
  playground: Playground;
  /** Background work, in the order in which it was put off. */
  waiting: Waiting[];
  ask: (functionKey: string, payload?: unknown, accountId?: string) => ReturnType<Playground['invoke']>;
};

/** A playground around the fixture app. Background work waits until a test runs it, or until the clock is advanced. */
export async function makeHome(
  manifest: Manifest = fixtureManifest(),
  background: 'by the test' | 'by the clock' = 'by the test',
): Promise<TestHome> {
  installForgeGlobals();
  const { handlers } = await import('./fixture-backend');
  const waiting: Waiting[] = [];
  const playground = createPlayground({
    root: '/nowhere',
    siteUrl: 'http://jira.example',
    appOrigin: 'http://app.example',
    now: () => Date.UTC(2026, 0, 15, 12),
    manifest,
    backend: { from: 'source', handler: (name) => handlers[name] as never },
    timers: false,
    ...(background === 'by the clock'
      ? {}
      : { schedule: (work: Work, seconds: number) => void waiting.push({ work, seconds }) }),
  });
  const ask: TestHome['ask'] = (functionKey, payload = {}, accountId = 'sample-reporter') => {
    const module = { moduleType: 'jira:adminPage', moduleKey: 'page', localId: 'frame-1', extension: { type: 'x' } };
    return playground.invoke({ ...module, functionKey, payload, accountId });
  };
  return { playground, waiting, ask };
}
