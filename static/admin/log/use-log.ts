import { useState } from 'react';

import type { AuditPage } from '../../../src/contract/audit';
import type { Failure, Result } from '../../../src/contract/failure';
import { call } from '../../shared/call';

const DAY = 86_400_000;
/** A file that every spreadsheet opens. */
const MOST_PAGES = 100;

export type Asked = { projectId: string; days: number };
type Range = { projectId: string; from: string; to: string };
export type Exported = { entries: AuditPage['entries']; isCut: boolean };
export type LogDesk = {
  page: AuditPage | null;
  failure: Failure | null;
  busy: boolean;
  show: (asked: Asked) => Promise<void>;
  older: () => Promise<void>;
  everything: (asked: Asked) => Promise<Result<Exported>>;
};

const rangeOf = ({ projectId, days }: Asked): Range => {
  const now = Date.now();
  return { projectId, from: new Date(now - days * DAY).toISOString(), to: new Date(now).toISOString() };
};

const after = (before: AuditPage, page: AuditPage): AuditPage => ({
  entries: [...before.entries, ...page.entries],
  cursor: page.cursor,
  names: { ...before.names, ...page.names },
  keys: { ...before.keys, ...page.keys },
});

/** Every page of a time, newest first, up to the most that a file takes. */
async function everything(asked: Asked): Promise<Result<Exported>> {
  const range = rangeOf(asked);
  const entries: AuditPage['entries'] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const answer: Result<AuditPage> = await call('audit/page', { ...range, cursor });
    if (!answer.ok) return answer;
    entries.push(...answer.value.entries);
    cursor = answer.value.cursor;
    if (cursor === null) break;
  }
  return { ok: true, value: { entries, isCut: cursor !== null } };
}

/** Reads the log of one space page by page. */
export function useLog(): LogDesk {
  const [range, setRange] = useState<Range | null>(null);
  const [page, setPage] = useState<AuditPage | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const read = async (asked: Range, before: AuditPage | null): Promise<void> => {
    setBusy(true);
    const answer = await call('audit/page', { ...asked, cursor: before?.cursor ?? null });
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) setPage(before === null ? answer.value : after(before, answer.value));
  };
  const show = (asked: Asked): Promise<void> => {
    const wanted = rangeOf(asked);
    setRange(wanted);
    setPage(null);
    return read(wanted, null);
  };
  const older = async (): Promise<void> => {
    if (range !== null && page !== null) await read(range, page);
  };
  return { page, failure, busy, show, older, everything };
}
