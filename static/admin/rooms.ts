import type { ComponentType } from 'react';

/** Every room of the page in the order of the menu. A new one: its line here, its texts in the catalogue `frame`. */
export const rooms = [
  { id: 'protection', load: () => import('./protection/protection-room').then((it) => it.ProtectionRoom) },
  { id: 'set-up', load: () => import('./set-up/set-up-room').then((it) => it.SetUpRoom) },
  { id: 'policy', load: () => import('./policy/policy-room').then((it) => it.PolicyRoom) },
  { id: 'rehearsal', load: () => import('./rehearsal/rehearsal-room').then((it) => it.RehearsalRoom) },
  { id: 'learning', load: () => import('./learning/learning-room').then((it) => it.LearningRoom) },
  { id: 'reports', load: () => import('./reports/reports-room').then((it) => it.ReportsRoom) },
  { id: 'searches', load: () => import('./searches/searches-room').then((it) => it.SearchesRoom) },
  { id: 'projects', load: () => import('./projects/projects-room').then((it) => it.ProjectsRoom) },
  { id: 'log', load: () => import('./log/log-room').then((it) => it.LogRoom) },
  { id: 'release', load: () => import('./release/release-room').then((it) => it.ReleaseRoom) },
] as const satisfies readonly { id: string; load: () => Promise<ComponentType> }[];

export type RoomId = (typeof rooms)[number]['id'];
