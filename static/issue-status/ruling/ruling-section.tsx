import type { RulingState } from '../../../src/contract/ruling';
import type { Failure } from '../../../src/contract/failure';
import { issueStatus } from '../../messages/issue-status';
import { message } from '../../messages/message';
import { ruling as words } from '../../messages/ruling';
import { Notice } from '../../shared/notice';
import { Section } from '../section';
import { InPlace } from '../writing/in-place';
import { useKeptWords } from '../writing/kept-words';
import { LeftWords } from '../writing/left-words';
import { AllowForm } from './allow-form';
import { ShownRuling } from './shown-ruling';
import type { RulingDesk } from './use-ruling';
import { WithdrawButton } from './withdraw-button';

type State = RulingState;

const isTold = (code: Failure['code']): code is keyof typeof words.refused => code in words.refused;
const refusalOf = ({ code }: Failure): string => (isTold(code) ? words.refused[code] : issueStatus.failures[code]);
const isEmpty = ({ ruling, exempt, mayRule, guarded }: State): boolean =>
  ruling === null && exempt === null && !(mayRule && guarded.length > 0);

/** What an admin allowed here, whose exemption was used, and for admins the way to allow and to withdraw. */
export function RulingSection({ desk }: { desk: RulingDesk }) {
  const { state } = desk;
  const { isEmpty: isNothingLeft } = useKeptWords('allow');
  if (state === null) return <Unread />;
  if (isEmpty(state) && isNothingLeft) return null;
  return (
    <Section name="ruling" title={words.title}>
      {state.exempt !== null && <Exempt state={state} exempt={state.exempt} />}
      {state.ruling !== null && <ShownRuling state={state} ruling={state.ruling} />}
      {state.mayRule && state.ruling !== null && <WithdrawButton desk={desk} />}
      <InPlace
        {...{ form: 'allow', isOffered: state.mayRule && state.ruling === null, appearance: 'default' }}
        label={words.ask}
      >
        {(close) => <AllowForm desk={desk} state={state} onClose={close} />}
      </InPlace>
      <Outcome desk={desk} />
    </Section>
  );
}

function Unread() {
  return (
    <>
      <p className="note">{words.unread}</p>
      <LeftWords form="allow" />
    </>
  );
}

function Exempt({ state, exempt }: { state: State; exempt: NonNullable<State['exempt']> }) {
  const name = state.names[exempt.accountId] ?? words.somebody;
  return <p>{message(words.exempt[exempt.by], { level: state.priority?.name ?? '', name })}</p>;
}

/** What came of the last press, announced once. */
function Outcome({ desk: { done, refused, state } }: { desk: RulingDesk }) {
  const { ruling, guarded = [] } = state ?? { ruling: null };
  const level = guarded.find(({ id }) => id === ruling?.priority)?.name ?? '';
  return (
    <div role="status">
      {done === 'ruling/allow' && ruling !== null && <p className="note">{message(words.done.allowed, { level })}</p>}
      {done === 'ruling/withdraw' && <p className="note">{words.done.withdrawn}</p>}
      {refused !== null && (
        <Notice tone="warning">
          <p>{refusalOf(refused)}</p>
        </Notice>
      )}
    </div>
  );
}
