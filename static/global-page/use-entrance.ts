import { useCallback, useEffect, useMemo, useState } from 'react';

import type { Output } from '../../src/contract/api';
import type { Failure } from '../../src/contract/failure';
import { type BrowserDrafts, browserDrafts } from '../report-form/drafts/browser-drafts';
import { askEntrance } from './call-entrance';
import { openPlace, type Place, type RoomId } from './frame/open-place';
import { type Host, readHost } from './frame/read-host';

export type Opened = Output<'entrance/open'>;
/** What every room stands on. */
export type Entrance = { host: Host; query: string; opened: Opened; drafts: BrowserDrafts };

type Door = { host: Host; place: Place };
export type EntrancePage = {
  entrance: Entrance | null;
  failure: Failure | null;
  room: RoomId;
  go: (room: RoomId) => void;
  read: () => void;
};

/** The drafts that the panel keeps in this browser: one key for each account on each site. */
const draftsOf = ({ cloudId, accountId }: Host): BrowserDrafts =>
  browserDrafts(() => window.localStorage, `preflight.drafts.${cloudId}.${accountId}`);

async function openDoor(): Promise<Door> {
  const host = await readHost();
  // A command's dialog lies over some page of Jira, whose address is not about it.
  return { host, place: await openPlace(host.isCommand ? null : host.address) };
}

/** The page: who came by which address, and what there is for them. */
export function useEntrance(): EntrancePage {
  const [door, setDoor] = useState<Door | null>(null);
  const [answer, setAnswer] = useState<Awaited<ReturnType<typeof askEntrance>> | null>(null);
  const [room, setRoom] = useState<RoomId>('report');
  const read = useCallback((): void => {
    setAnswer(null);
    void askEntrance().then(setAnswer);
  }, []);
  useEffect(() => {
    // Nothing is asked before the words of a link are out of the address.
    void openDoor().then((opened) => {
      setDoor(opened);
      setRoom(opened.place.room);
      opened.place.listen(setRoom);
      read();
    });
  }, [read]);
  const go = (to: RoomId): void => {
    setRoom(to);
    door?.place.go(to);
  };
  const entrance = useMemo(
    () =>
      door === null || answer?.ok !== true
        ? null
        : { host: door.host, query: door.place.query, opened: answer.value, drafts: draftsOf(door.host) },
    [door, answer],
  );
  return { entrance, failure: answer?.ok === false ? answer.failure : null, room, go, read };
}
