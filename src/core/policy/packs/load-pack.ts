import type { Policy } from '../policy';
import type { Example } from './example';

const LOADS: Readonly<Record<string, () => Promise<Policy>>> = {
  'learn-support': () => import('./learn-support').then(({ learnSupport }) => learnSupport),
  'software-bug': () => import('./software-bug').then(({ softwareBug }) => softwareBug),
  'incident-escalation': () => import('./incident-escalation').then(({ incidentEscalation }) => incidentEscalation),
  'service-desk-handoff': () => import('./service-desk-handoff').then(({ serviceDeskHandoff }) => serviceDeskHandoff),
};

/** The built-in policy of that id, fetched when somebody asks for it; null: it is none. Rejects where it cannot be fetched. */
export const loadPack = async (id: string): Promise<Policy | null> =>
  Object.hasOwn(LOADS, id) ? ((await LOADS[id]?.()) ?? null) : null;

const EXAMPLES: Readonly<Record<string, () => Promise<{ exampleReports: readonly Example[] }>>> = {
  'learn-support': () => import('./learn-support/example-reports'),
  'software-bug': () => import('./software-bug/example-reports'),
  'incident-escalation': () => import('./incident-escalation/example-reports'),
  'service-desk-handoff': () => import('./service-desk-handoff/example-reports'),
};

/** The example reports of a built-in policy, fetched when somebody asks for them; none where it is no pack. Rejects as `loadPack` does. */
export const loadExamples = async (id: string): Promise<readonly Example[]> =>
  Object.hasOwn(EXAMPLES, id) ? ((await EXAMPLES[id]?.())?.exampleReports ?? []) : [];
