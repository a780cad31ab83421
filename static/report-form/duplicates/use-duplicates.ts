import { useEffect, useMemo, useRef, useState } from 'react';

import { candidateQuery } from '../../../src/core/suggest/duplicates/candidate-query';
import { indexCandidates } from '../../../src/core/suggest/duplicates/index-candidates';
import { rankDuplicates } from '../../../src/core/suggest/duplicates/rank-duplicates';
import { usePanel } from '../form/panel-context';
import { isPersonal, soundsPersonal } from '../look/route-of';
import { findCandidates, type Filed } from './find-candidates';
import { makeSeeker, type Seeker } from './make-seeker';
import { wordsToLookFor } from './words-to-look-for';

/** A work item that may be about the same, and the words that both have. */
export type Similar = Filed & { because: readonly string[] };

const WINDOW_DAYS = 365;
const DAY = 86_400_000;
const MOST = 3;
/** Below this share of the words that are looked for there is too little in common. */
const LEAST_SCORE = 0.2;

/** Work items that may be about the same. Jira is asked as the person, when typing rests; text about a person is not looked for. */
export function useDuplicates(projectId: string | null): Similar[] {
  const { policy, look, state } = usePanel();
  const [candidates, setCandidates] = useState<readonly Filed[]>([]);
  const [opened] = useState(() => Date.now());
  const seeker = useRef<Seeker | null>(null);
  const summary = wordsToLookFor(state.summary, look.report, policy);
  const isPrivate = isPersonal(look.report, policy) || soundsPersonal(state.report, policy, state.beside.notes);
  const jql =
    projectId === null || isPrivate
      ? null
      : candidateQuery({ projectId, summary, ownKey: null, since: opened - WINDOW_DAYS * DAY });
  useEffect(() => {
    const own = makeSeeker(findCandidates, setCandidates);
    seeker.current = own;
    return () => own.stop();
  }, []);
  useEffect(() => seeker.current?.want(jql), [jql]);
  const index = useMemo(() => indexCandidates(candidates), [candidates]);
  return useMemo(() => {
    const query = { key: null, created: opened, summary, description: '', windowDays: WINDOW_DAYS };
    const ranked = jql === null ? [] : rankDuplicates(index, query).filter(({ score }) => score >= LEAST_SCORE);
    return ranked.slice(0, MOST).flatMap(({ key, because }) => {
      const filed = candidates.find((one) => one.key === key);
      return filed === undefined ? [] : [{ ...filed, because }];
    });
  }, [index, candidates, jql, opened, summary]);
}
