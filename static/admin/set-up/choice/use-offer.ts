import { useCallback, useEffect, useRef, useState } from 'react';

import type { Failure } from '../../../../src/contract/failure';
import type { SetupIssueType, SetupOffer } from '../../../../src/contract/setup';
import { spokenLanguage } from '../../../messages/language';
import { call } from '../../../shared/call';

/** Long enough for the next letter of somebody who types. */
const PAUSE_MS = 250;

export type Offer = {
  offer: SetupOffer | null;
  failure: Failure | null;
  issueTypes: SetupIssueType[];
  busy: boolean;
  /** After a pause, so that typing a word asks once. */
  search: (text: string) => void;
  /** The next page of the same search, behind what is shown. */
  more: () => void;
};

const after = (before: SetupOffer | null, page: SetupOffer): SetupOffer => ({
  ...page,
  projects: [...(before?.projects ?? []), ...page.projects],
});

/** The spaces that fit a search, page by page; an answer that was overtaken by a later question is dropped. */
function usePages() {
  const [offer, setOffer] = useState<SetupOffer | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const asked = useRef({ text: '', number: 0, timer: 0 });
  const read = useCallback((before: SetupOffer | null): void => {
    asked.current.number += 1;
    const { number, text } = asked.current;
    const startAt = before === null ? {} : { startAt: before.projects.length };
    setBusy(true);
    void call('setup/offer', { search: text, language: spokenLanguage(), ...startAt }).then((answer) => {
      if (asked.current.number !== number) return;
      setBusy(false);
      setFailure(answer.ok ? null : answer.failure);
      if (answer.ok) setOffer(after(before, answer.value));
    });
  }, []);
  const search = useCallback(
    (text: string): void => {
      window.clearTimeout(asked.current.timer);
      asked.current.text = text;
      asked.current.timer = window.setTimeout(() => read(null), PAUSE_MS);
    },
    [read],
  );
  useEffect(() => {
    const { current } = asked;
    read(null);
    return () => window.clearTimeout(current.timer);
  }, [read]);
  return { offer, failure, busy, search, more: () => read(offer) };
}

/** What can be chosen, read when the form opens and at every search; the work types of `projectId`. */
export function useOffer(projectId: string | null): Offer {
  const pages = usePages();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [types, setTypes] = useState<{ projectId: string; issueTypes: SetupIssueType[] } | null>(null);
  useEffect(() => {
    if (projectId === null) return;
    void call('setup/work-types', { projectId }).then((answer) => {
      setFailure(answer.ok ? null : answer.failure);
      if (answer.ok) setTypes({ projectId, ...answer.value });
    });
  }, [projectId]);
  const issueTypes = types?.projectId === projectId ? types.issueTypes : [];
  return { ...pages, failure: pages.failure ?? failure, issueTypes };
}
