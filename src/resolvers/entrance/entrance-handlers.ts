import type { Handlers } from '../handlers';
import type { SetupParts } from '../setup/setup-parts';
import { discardDraft, restoreDraft } from './change-drafts';
import { openEntrance } from './open-entrance';
import { readSpace } from './read-space';

type Entrance = `entrance/${'open' | 'space'}` | `drafts/${'discard' | 'restore'}`;

/** The app's own page, for everybody who reports. */
export function entranceHandlers({ ports, repair, now }: SetupParts): Pick<Handlers, Entrance> {
  const parts = { ports, siteFacts: repair.siteFacts, now };
  return {
    'entrance/open': openEntrance(parts),
    'entrance/space': readSpace(parts),
    'drafts/discard': discardDraft(ports.drafts),
    'drafts/restore': restoreDraft(ports.drafts),
  };
}
