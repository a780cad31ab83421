import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import TextArea from '@atlaskit/textarea';
import { useId, useState } from 'react';

import { useStore } from '../kit/store';
import { useSession } from '../shell/session';
import { texts } from '../texts';
import type { Dialog } from './dialog';

type Answer = { status: number; body: unknown };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** JSON with the innermost objects on one line each. */
const readable = (body: unknown) => JSON.stringify(body, null, 2).replaceAll(/\{\s+([^{}]*?)\s+\}/g, '{ $1 }');

/** An integration's way in, beside the dialog: the body as it is, sent as the signed-in person. */
export function RestCreate({ dialog }: { dialog: Dialog }) {
  const session = useSession();
  const { project, type, rules } = useStore(dialog.state);
  const [typed, setTyped] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer | 'bad-json' | 'sending' | null>(null);
  const id = useId();
  const highest = rules.options['priority']?.[0];
  const prefilled = {
    fields: {
      project: { key: project?.key },
      issuetype: { id: type?.id },
      summary: 'Made by an integration',
      ...(highest === undefined ? {} : { priority: { id: highest.id } }),
    },
  };
  const text = typed ?? readable(prefilled);
  const send = async () => {
    const body = parsed(text);
    if (body === undefined) return setAnswer('bad-json');
    setAnswer('sending');
    setAnswer(await session.jira('POST', '/rest/api/3/issue', body));
    session.changes.update((count) => count + 1);
  };
  return (
    <section className="rest-create" aria-label={texts.rest.title}>
      <h3>{texts.rest.title}</h3>
      <p className="muted">{texts.rest.hint}</p>
      <label htmlFor={id}>{texts.rest.body}</label>
      <TextArea
        id={id}
        isMonospaced
        minimumRows={9}
        resize="vertical"
        value={text}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button isDisabled={answer === 'sending'} onClick={() => void send()}>
        {answer === 'sending' ? texts.rest.sending : texts.rest.send}
      </Button>
      <div role="status" aria-label={texts.rest.answer}>
        {answer === 'bad-json' && <p>{texts.rest.badJson}</p>}
        {answer !== null && typeof answer === 'object' && (
          <>
            <Lozenge appearance={answer.status < 300 ? 'success' : 'removed'}>{answer.status}</Lozenge>
            <pre>{JSON.stringify(answer.body, null, 2)}</pre>
          </>
        )}
      </div>
    </section>
  );
}
