import type { Policy } from '../policy';

const LOADS: Readonly<Record<string, () => Promise<Policy>>> = {
  'learn-support': () => import('./learn-support').then(({ learnSupport }) => learnSupport),
  'software-bug': () => import('./software-bug').then(({ softwareBug }) => softwareBug),
  'incident-escalation': () => import('./incident-escalation').then(({ incidentEscalation }) => incidentEscalation),
  'service-desk-handoff': () => import('./service-desk-handoff').then(({ serviceDeskHandoff }) => serviceDeskHandoff),
};

/** The built-in policy of that id, fetched when somebody asks for it; null: it is none. Rejects where it cannot be fetched. */
export const loadPack = async (id: string): Promise<Policy | null> =>
  Object.hasOwn(LOADS, id) ? ((await LOADS[id]?.()) ?? null) : null;
