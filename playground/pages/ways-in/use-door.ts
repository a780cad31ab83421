import { useState } from 'react';

import { answerOf } from '../jira/jira-answer';
import { WorkItem } from '../jira/work-item';
import { type Session, useSession } from '../shell/session';
import { tellAnswer, type Told } from './tell-answer';
import { texts } from './texts';

type Sent = { method: string; path: string; body: unknown };

/** The priorities that are stored now: what was asked for is not what became of it. */
async function prioritiesOf({ jira }: Session, keys: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(keys.map((key) => jira('GET', `/rest/api/3/issue/${encodeURIComponent(key)}`)));
  return answers.flatMap((raw) => {
    const answer = answerOf(WorkItem, raw);
    if (!answer.ok) return [];
    const { key, fields } = answer.value;
    return [texts.said.priority(key, fields.priority?.name ?? texts.none)];
  });
}

/** Goes in by a way and tells what Jira answered; `shows` names a work item whose priority is told as well. */
export function useDoor() {
  const session = useSession();
  const [told, setTold] = useState<Told | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async ({ method, path, body }: Sent, shows?: string) => {
    setSending(true);
    const answer = tellAnswer(await session.jira(method, path, body));
    const keys = answer.keys.length > 0 || shows === undefined ? answer.keys : [shows];
    const priorities = await prioritiesOf(session, keys);
    setTold({ ...answer, keys, sentences: [...answer.sentences, ...priorities] });
    setSending(false);
    session.changes.update((count) => count + 1);
  };
  return { told, isSending, send };
}
