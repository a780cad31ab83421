import { useEffect, useMemo, useState } from 'react';

import type { Result } from '../../../src/contract/failure';
import type { EntranceSpace } from '../../../src/contract/entrance-api';
import { type Dropped, readAddress } from '../../../src/core/entrance/address';
import { chooseSpace, chooseType } from '../../../src/core/entrance/choose-place';
import { type Filled, fillReport } from '../../../src/core/entrance/fill-report';
import { lastPlace } from '../last-place';
import { loadSpace, type SpaceForm } from '../load-space';
import type { Entrance } from '../use-entrance';

type Types = SpaceForm['types'];
export type ReportPlace = {
  spaces: readonly EntranceSpace[];
  space: EntranceSpace | null;
  types: Types;
  type: Types[number] | null;
  /** What the chosen space's form is; null while it is on its way. */
  form: Result<SpaceForm> | null;
  filled: Filled | null;
  /** The link holds something for the form. */
  hasWords: boolean;
  dropped: Dropped[];
  chooseSpace: (id: string) => void;
  chooseType: (id: string) => void;
};

function useForm(projectId: string | null): Result<SpaceForm> | null {
  const [form, setForm] = useState<{ projectId: string; form: Result<SpaceForm> } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (projectId !== null)
      void loadSpace(projectId).then((loaded) => {
        if (isCurrent) setForm({ projectId, form: loaded });
      });
    return () => {
      isCurrent = false;
    };
  }, [projectId]);
  return form !== null && form.projectId === projectId ? form.form : null;
}

/** Where a report goes, and what the address puts into it. Nothing is opened here. */
export function useReport({ host, query, opened: { spaces } }: Entrance): ReportPlace {
  const [last] = useState(() => lastPlace(host));
  const [spaceId, setSpaceId] = useState<string | null>(null);
  const [typeId, setTypeId] = useState<string | null>(null);
  const address = useMemo(() => readAddress(query), [query]);
  const first = useMemo(() => chooseSpace(address, spaces, last), [address, spaces, last]);
  const space = spaces.find(({ id }) => id === spaceId) ?? first.space;
  const form = useForm(space?.id ?? null);
  const types = form?.ok === true ? form.value.types : [];
  const wanted = chooseType(address, types, last.types[space?.id ?? '']);
  const type = types.find(({ id }) => id === typeId) ?? wanted.type;
  const filled = useMemo(() => (form?.ok === true ? fillReport(address, form.value.form) : null), [address, form]);
  const dropped = [
    ...address.dropped,
    ...(spaceId === null ? first.dropped : []),
    ...(typeId === null && types.length > 0 ? wanted.dropped : []),
    ...(filled?.dropped ?? []),
  ];
  const hasWords = filled !== null && (filled.filled.length > 0 || filled.category !== null);
  const toSpace = (id: string): void => {
    setSpaceId(id);
    setTypeId(null);
  };
  return {
    ...{ spaces, space, types, type, form, filled, hasWords, dropped },
    chooseSpace: toSpace,
    chooseType: setTypeId,
  };
}
