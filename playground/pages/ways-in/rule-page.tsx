import Button from '@atlaskit/button/new';
import { useMemo, useRef, useState } from 'react';
import * as z from 'zod/mini';

import type { ActionAnswer, FrameModule } from '../../protocol';
import { AppFrame } from '../kit/app-frame';
import { FormRow } from '../kit/form-row';
import { Select } from '../kit/select';
import { server } from '../shell/server';
import { useSession } from '../shell/session';
import { BackToWaysIn } from './back-to-ways-in';
import { texts } from './texts';
import { useSpace } from './use-space';

const Inputs = z.record(z.string(), z.unknown());

/** The page of an automation rule with the app's own form in it: what it submits is what the rule calls the action with. */
export function RulePage() {
  const { site } = useSession();
  const module = site.modules.find(({ type }) => type === 'action');
  return (
    <>
      <BackToWaysIn />
      <h1>{texts.rule.title}</h1>
      <p>{texts.rule.hint}</p>
      {module !== undefined && <Rule module={module} />}
    </>
  );
}

function Rule({ module }: { module: FrameModule }) {
  const { user } = useSession();
  const { items } = useSpace();
  const [issueKey, setIssueKey] = useState<string | null>(null);
  const [answer, setAnswer] = useState<ActionAnswer | null>(null);
  const inputs = useRef<Record<string, unknown>>({});
  const hooks = useMemo(() => ({ submit: (value: unknown) => void (inputs.current = Inputs.parse(value)) }), []);
  const run = async () => {
    const { accountId } = user.get();
    const asked = { by: 'automation', actionKey: module.key, inputs: inputs.current, accountId } as const;
    setAnswer(await server.runAction({ ...asked, issueKey: issueKey ?? undefined }));
  };
  const options = items.map(({ key, fields }) => ({ id: key, name: `${key}: ${fields.summary}` }));
  return (
    <>
      <AppFrame
        module={module}
        hooks={hooks}
        extension={() => ({ type: 'action', data: { inputs: inputs.current }, location: window.location.href })}
      />
      <FormRow label={texts.rule.item}>
        {(ids) => (
          <Select
            {...ids}
            options={options}
            value={issueKey}
            placeholder={texts.none}
            onChoose={({ id }) => setIssueKey(id)}
          />
        )}
      </FormRow>
      <p className="bulk-start">
        <Button appearance="primary" onClick={() => void run()}>
          {texts.rule.run}
        </Button>
      </p>
      <RuleAnswer answer={answer} />
    </>
  );
}

/** The rule's own log. */
function RuleAnswer({ answer }: { answer: ActionAnswer | null }) {
  const lines = answer?.state === 'done' ? Object.entries(Inputs.parse(answer.outputs)) : [];
  return (
    <div
      className={answer?.state === 'failed' ? 'door-answer door-answer-refused' : 'door-answer'}
      role="status"
      aria-label={texts.answer(texts.rule.title)}
    >
      {answer?.state === 'failed' && answer.messages.map((one) => <p key={one}>{one}</p>)}
      {lines.map(([name, value]) => (
        <p key={name}>{texts.rule.output(name, String(value))}</p>
      ))}
    </div>
  );
}
