import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import TextField from '@atlaskit/textfield';
import { useState } from 'react';

import type { Option } from '../forms/form-field';
import { FormRow } from '../kit/form-row';
import { Select } from '../kit/select';
import { BackToWaysIn } from './back-to-ways-in';
import { DoorAnswer } from './door-answer';
import { texts } from './texts';
import { useDoor } from './use-door';
import { SPACE, useSpace } from './use-space';

/** A request of a service portal, as a customer fills it in: they know nothing of work items. */
export function PortalPage() {
  const { priorities } = useSpace();
  const { told, isSending, send } = useDoor();
  const [summary, setSummary] = useState('');
  const [text, setText] = useState('');
  const [urgency, setUrgency] = useState<Option | null>(null);
  const body = {
    ...{ project: SPACE, issuetype: 'Bug', summary, text },
    ...(urgency === null ? {} : { priority: { id: urgency.id } }),
  };
  return (
    <>
      <BackToWaysIn />
      <h1>{texts.portal.title}</h1>
      <form
        className="portal"
        onSubmit={(event) => {
          event.preventDefault();
          void send({ method: 'POST', path: '/playground/doors/portal', body });
        }}
      >
        <FormRow label={texts.portal.summary} isRequired>
          {(ids) => (
            <TextField
              {...ids}
              isRequired
              value={summary}
              onChange={({ currentTarget }) => setSummary(currentTarget.value)}
            />
          )}
        </FormRow>
        <FormRow label={texts.portal.text}>
          {(ids) => <TextArea {...ids} minimumRows={4} value={text} onChange={({ target }) => setText(target.value)} />}
        </FormRow>
        <FormRow label={texts.portal.urgency}>
          {(ids) => (
            <Select
              {...ids}
              options={priorities}
              value={urgency?.id ?? null}
              placeholder={texts.none}
              onChoose={setUrgency}
            />
          )}
        </FormRow>
        <p className="bulk-start">
          <Button type="submit" appearance="primary" isDisabled={isSending}>
            {texts.send}
          </Button>
        </p>
      </form>
      <DoorAnswer name={texts.answer(texts.portal.title)} told={told} />
    </>
  );
}
