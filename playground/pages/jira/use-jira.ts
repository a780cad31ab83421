import { useCallback, useEffect, useState } from 'react';
import type * as z from 'zod/mini';

import { useStore } from '../kit/store';
import { useSession } from '../shell/session';
import { answerOf, type JiraAnswer } from './jira-answer';

/** What Jira answers to a GET, as the signed-in person; read again when the person or the site changes. Null while loading. */
export function useJira<S extends z.ZodMiniType>(schema: S, path: string | null) {
  const { jira, user, changes } = useSession();
  const { accountId } = useStore(user);
  const change = useStore(changes);
  const [answer, setAnswer] = useState<JiraAnswer<z.infer<S>> | null>(null);
  const [round, setRound] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    if (path !== null)
      void jira('GET', path).then((raw) => {
        if (isCurrent) setAnswer(answerOf(schema, raw));
      });
    return () => {
      isCurrent = false;
    };
  }, [jira, schema, path, accountId, change, round]);
  const reload = useCallback(() => setRound((count) => count + 1), []);
  return { answer, reload };
}
