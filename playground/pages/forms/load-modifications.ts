import type { UiModification } from '../../protocol';
import { server } from '../shell/server';
import type { Session } from '../shell/session';
import type { View } from './view-methods';

type Place = { projectId: string; issueTypeId: string; viewType: View };

/** What the app registered for this form; nothing registered means that no form script runs. */
export const loadModifications = async ({ site }: Session, place: Place): Promise<UiModification[]> =>
  site.modules.some(({ type }) => type === 'jira:uiModifications') ? server.uiModifications(place).catch(() => []) : [];
