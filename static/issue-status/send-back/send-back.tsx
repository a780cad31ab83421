import Button from '@atlaskit/button/new';
import { type FormEvent, useState } from 'react';

import type { Failure } from '../../../src/contract/failure';
import type { ReportLook } from '../../../src/core/status/report-look';
import { issueStatus as words } from '../../messages/issue-status';
import { Notice } from '../../shared/notice';
import { failureText } from '../failure-text';
import { sendBack } from '../call-item';
import { InPlace } from '../writing/in-place';
import { useKeptWords } from '../writing/kept-words';
import { LeftWords } from '../writing/left-words';

type Props = { look: ReportLook; onDone: () => void };
const MOST = 1_000;

/** For who receives the report: names what is missing, so that it is asked for once and in one place. */
export function SendBack({ look, onDone }: Omit<Props, 'look'> & { look: ReportLook | null }) {
  if (look === null) return <LeftWords form="send-back" />;
  return (
    <InPlace isOffered form="send-back" appearance="subtle" label={words.sendBack.ask}>
      {(close) => <Form look={look} onDone={onDone} onClose={close} />}
    </InPlace>
  );
}

function Form({ look, onDone, onClose }: Props & { onClose: () => void }) {
  // One form is one press, however often its button is pressed.
  const [press] = useState(() => crypto.randomUUID());
  const [places, setPlaces] = useState<readonly string[]>([]);
  const { words: typed, write, forget } = useKeptWords('send-back');
  const { note = '' } = typed;
  const [told, setTold] = useState<Failure | 'nothing' | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    if (places.length === 0) return setTold('nothing');
    setBusy(true);
    const open = new Set(openIn(look).map(({ place }) => place));
    const [reopened, missing] = [places.filter((one) => !open.has(one)), places.filter((one) => open.has(one))];
    const answer = await sendBack({ places: reopened, missing, note, press });
    setBusy(false);
    if (!answer.ok) return setTold(answer.failure);
    forget();
    onClose();
    onDone();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit();
  };
  return (
    <form className="allow" aria-label={words.sendBack.ask} onSubmit={onSubmit} noValidate>
      <Parts look={look} places={places} onPlaces={setPlaces} />
      <label htmlFor="send-back-note">{words.sendBack.note}</label>
      <textarea
        id="send-back-note"
        rows={2}
        maxLength={MOST}
        value={note}
        onChange={({ target }) => write('note', target.value)}
      />
      <div role="status">{told !== null && <Refusal told={told} />}</div>
      <div className="press">
        <Button type="submit" spacing="compact" appearance="primary" isLoading={isBusy}>
          {words.sendBack.send}
        </Button>
        <Button spacing="compact" onClick={onClose}>
          {words.sendBack.cancel}
        </Button>
      </div>
    </form>
  );
}

type PartsProps = { look: ReportLook; places: readonly string[]; onPlaces: (places: readonly string[]) => void };

type Named = { place: string; title: string };
/** Missing parts and steps, by the place of the report that would hold them. */
const openIn = ({ parts, steps }: ReportLook): Named[] =>
  [...parts, ...steps].flatMap(({ target, title }) => {
    const place = target.replace(/^checklist\./, 'done.');
    return /^(?:answers|done)\./.test(place) ? [{ place, title }] : [];
  });
const answeredIn = ({ there }: ReportLook): Named[] =>
  there.map(({ id, title }) => ({ place: `answers.${id}`, title }));

function Parts({ look, places, onPlaces }: PartsProps) {
  const toggle = (place: string, isOn: boolean): void =>
    onPlaces(isOn ? [...places, place] : places.filter((one) => one !== place));
  return (
    <fieldset className="send-back">
      <legend>{words.sendBack.which}</legend>
      {[...openIn(look), ...answeredIn(look)].map(({ place, title }, at) => (
        <label key={place}>
          <input
            type="checkbox"
            autoFocus={at === 0}
            checked={places.includes(place)}
            onChange={({ target }) => toggle(place, target.checked)}
          />{' '}
          {title}
        </label>
      ))}
      <p className="note">{words.sendBack.means}</p>
    </fieldset>
  );
}

function Refusal({ told }: { told: Failure | 'nothing' }) {
  if (told === 'nothing') return <p className="short">{words.sendBack.nothing}</p>;
  const text = told.detail === 'part' ? words.sendBack.gone : failureText(told);
  return (
    <Notice tone="warning">
      <p>{text}</p>
    </Notice>
  );
}
