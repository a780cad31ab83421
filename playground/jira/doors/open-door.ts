import type { EventLog } from '../../event-log';
import { refuse, type JiraAnswer } from '../request';
import type { Call } from '../route';
import type { Site } from '../site';
import { doors } from './doors';

/** Who comes in, and what they bring. */
export type DoorRequest = { accountId: string; body: unknown };
/** 404: there is no such door. */
export type OpenDoor = (door: string, request: DoorRequest) => JiraAnswer;

/** The ways into one site that are not its REST. Each visit is noted. */
export function createDoorkeeper({
  site,
  log,
  note,
  emit,
}: { site: Site; log: EventLog } & Pick<Call, 'note' | 'emit'>): OpenDoor {
  return (door, { accountId, body }) => {
    const open = doors[door];
    const user = site.users.get(accountId);
    if (open === undefined) return refuse(404, `There is no door ${door}.`);
    if (user === undefined) return refuse(401, 'Somebody has to be signed in to come in here.');
    const query = new URLSearchParams();
    const given = open({ site, user, byApp: false, door: 'rest', note, emit, params: {}, query, body });
    log.note({
      from: 'jira',
      what: `door ${door} → ${given.status}`,
      detail: { as: accountId, body, answer: given.body },
    });
    return given;
  };
}
