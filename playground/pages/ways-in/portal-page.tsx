import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import TextField from '@atlaskit/textfield';
import { useCallback, useState } from 'react';

import type { Option } from '../forms/form-field';
import { FormRow } from '../kit/form-row';
import { Select } from '../kit/select';
import { useSession } from '../shell/session';
import { BackToWaysIn } from './back-to-ways-in';
import { DoorAnswer } from './door-answer';
import { PortalQuestions, type FormData } from './portal-questions';
import { texts } from './texts';
import { useDoor } from './use-door';
import { SPACE, useSpace } from './use-space';

/** Request types, by their numbers in the portal's address, and the work type that each becomes. */
const TYPES = [
  { id: '31', name: texts.portal.types.problem, issuetype: 'Bug' },
  { id: '32', name: texts.portal.types.wish, issuetype: 'Task' },
] as const;

type Type = (typeof TYPES)[number];

/** What a customer filled in, and its way to Jira. */
function useRequest() {
  const { assumptions } = useSession();
  const door = useDoor();
  const [type, setType] = useState<Type>(TYPES[0]);
  const [summary, setSummary] = useState('');
  const [text, setText] = useState('');
  const [urgency, setUrgency] = useState<Option | null>(null);
  const [data, setData] = useState<FormData | null>(null);
  const [isStopped, setStopped] = useState(false);
  const chooseType = (id: string) => {
    setType(TYPES.find((one) => one.id === id) ?? TYPES[0]);
    setData(null);
  };
  const submit = () => {
    const stops = data?.isValid === false && assumptions.get().portalHeedsValidity;
    setStopped(stops);
    const body = {
      ...{ project: SPACE, issuetype: type.issuetype, summary, text },
      ...(urgency === null ? {} : { priority: { id: urgency.id } }),
      ...(data === null ? {} : { left: data.fields }),
    };
    if (!stops) void door.send({ method: 'POST', path: '/playground/doors/portal', body });
  };
  const take = useCallback((next: FormData) => setData(next), []);
  const given = { type, summary, text, urgency };
  return { ...door, given, chooseType, setSummary, setText, setUrgency, take, isStopped, submit };
}

/** A request of a service portal, as a customer fills it in: they know nothing of work items. */
export function PortalPage() {
  const request = useRequest();
  return (
    <>
      <BackToWaysIn />
      <h1>{texts.portal.title}</h1>
      <form
        className="portal"
        onSubmit={(event) => {
          event.preventDefault();
          request.submit();
        }}
      >
        <RequestFields request={request} />
        <PortalQuestions typeId={Number(request.given.type.id)} onData={request.take} />
        {request.isStopped && <p role="alert">{texts.portal.stopped}</p>}
        <p className="bulk-start">
          <Button type="submit" appearance="primary" isDisabled={request.isSending}>
            {texts.send}
          </Button>
        </p>
      </form>
      <DoorAnswer name={texts.answer(texts.portal.title)} told={request.told} />
    </>
  );
}

function RequestFields({ request }: { request: ReturnType<typeof useRequest> }) {
  const { priorities } = useSpace();
  const { given, chooseType, setSummary, setText, setUrgency } = request;
  return (
    <>
      <FormRow label={texts.portal.type}>
        {(ids) => <Select {...ids} options={[...TYPES]} value={given.type.id} onChoose={({ id }) => chooseType(id)} />}
      </FormRow>
      <FormRow label={texts.portal.summary} isRequired>
        {(ids) => (
          <TextField
            {...ids}
            isRequired
            value={given.summary}
            onChange={({ currentTarget }) => setSummary(currentTarget.value)}
          />
        )}
      </FormRow>
      <FormRow label={texts.portal.text}>
        {(ids) => (
          <TextArea {...ids} minimumRows={4} value={given.text} onChange={({ target }) => setText(target.value)} />
        )}
      </FormRow>
      <FormRow label={texts.portal.urgency}>
        {(ids) => (
          <Select
            {...ids}
            options={priorities}
            value={given.urgency?.id ?? null}
            placeholder={texts.none}
            onChoose={setUrgency}
          />
        )}
      </FormRow>
    </>
  );
}
