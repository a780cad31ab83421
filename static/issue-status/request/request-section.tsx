import Button from '@atlaskit/button/new';
import { useRef } from 'react';

import type { Failure } from '../../../src/contract/failure';
import type { RequestView } from '../../../src/contract/request';
import { issueStatus } from '../../messages/issue-status';
import { message } from '../../messages/message';
import { request as words } from '../../messages/request';
import { Notice } from '../../shared/notice';
import { Section } from '../section';
import { InPlace } from '../writing/in-place';
import { useKeptWords } from '../writing/kept-words';
import { LeftWords } from '../writing/left-words';
import { AskForm } from './ask-form';
import { DecideForm } from './decide-form';
import { SettledRequest, WaitingRequest } from './shown-request';
import { type RequestDesk, useRequest } from './use-request';

type Props = { view: RequestView | null; mayEdit: boolean; onChanged: () => void };

const isTold = (detail: string): detail is keyof typeof words.refused => detail in words.refused;
const refusalOf = ({ code, detail = '' }: Failure): string =>
  isTold(detail) ? words.refused[detail] : issueStatus.failures[code];
const isEmpty = ({ state, askFor }: RequestView, mayEdit: boolean): boolean =>
  state === 'none' && (askFor === null || !mayEdit);

/** Where a request for the guarded priority stands, with the ways to ask and to decide. */
export function RequestSection({ view, mayEdit, onChanged }: Props) {
  if (view === null) return <Unread />;
  return <Shown view={view} mayEdit={mayEdit} onChanged={onChanged} />;
}

function Unread() {
  return (
    <>
      <p className="note">{words.unread}</p>
      <LeftWords form="ask" />
      <LeftWords form="decide" />
    </>
  );
}

function Shown({ view: read, mayEdit, onChanged }: Props & { view: RequestView }) {
  const desk = useRequest(read, onChanged);
  const { view } = desk;
  const isNothingLeft = [useKeptWords('ask'), useKeptWords('decide')].every(({ isEmpty: isBlank }) => isBlank);
  const place = useRef<HTMLDivElement>(null);
  const settle = (close: () => void): void => {
    close();
    requestAnimationFrame(() => place.current?.focus());
  };
  if (isEmpty(view, mayEdit) && isNothingLeft && desk.done === null && desk.refused === null) return null;
  return (
    <Section name="request" title={message(words.title, { level: view.level ?? '' })}>
      <Told view={view} />
      <Presses desk={desk} mayEdit={mayEdit} onSettled={settle} />
      <div role="status" ref={place} tabIndex={-1}>
        {desk.done !== null && <p className="note">{words.done[desk.done]}</p>}
        {desk.refused !== null && (
          <Notice tone="warning">
            <p>{refusalOf(desk.refused)}</p>
          </Notice>
        )}
      </div>
    </Section>
  );
}

function Told({ view }: { view: RequestView }) {
  const { state, request, level } = view;
  if (state === 'none') return null;
  if (state !== 'requested') return request === null ? null : <SettledRequest view={view} kept={request} />;
  if (request !== null && view.isKept) return <WaitingRequest view={view} kept={request} />;
  return (
    <>
      <p>{message(words.waits, { level: level ?? '' })}</p>
      <p className="note">{words.notYet}</p>
    </>
  );
}

type PressesProps = { desk: RequestDesk; mayEdit: boolean; onSettled: (close: () => void) => void };

function Presses({ desk, mayEdit, onSettled }: PressesProps) {
  const { view } = desk;
  const { askFor, level } = view;
  return (
    <>
      <InPlace form="decide" isOffered={view.mayDecide === 'yes'} appearance="primary" label={words.decide.button}>
        {(close) => <DecideForm desk={desk} onClose={() => onSettled(close)} />}
      </InPlace>
      <InPlace
        {...{ form: 'ask', isOffered: askFor !== null && mayEdit, appearance: 'default' }}
        label={message(words.ask.button, { level: level ?? '' })}
      >
        {(close) => <AskForm desk={desk} open={askFor ?? []} onClose={() => onSettled(close)} />}
      </InPlace>
      {view.isMine && mayEdit && (
        <div className="press">
          <Button spacing="compact" isLoading={desk.busy} onClick={() => void desk.takeBack()}>
            {words.takeBack}
          </Button>
        </div>
      )}
    </>
  );
}
