import Button from '@atlaskit/button/new';

import { Notice } from '../../shared/notice';
import { OutsideLink } from './outside-link';
import { usePanel } from './panel-context';

/** Self-service answers that fit. They stop nobody: one press puts each away. */
export function AnswersInstead({ onDiscard }: { onDiscard: () => void }) {
  const { look, state, words, change } = usePanel();
  if (state.beside.solvedBy !== null) return <Solved onDiscard={onDiscard} />;
  const open = look.verdict.answersInstead.filter(({ id }) => !state.beside.notThisCase.includes(id));
  if (open.length === 0) return null;
  return (
    <section className="section" aria-labelledby="answers-title">
      <h2 id="answers-title">{words.answers.title}</h2>
      {open.map(({ id, title, text }) => (
        <Notice key={id} tone="info" title={title}>
          <p className="as-written">{text}</p>
          <AnswerLink id={id} />
          <div className="buttons">
            <Button spacing="compact" onClick={() => change({ type: 'beside', beside: { solvedBy: id } })}>
              {words.answers.solved}
            </Button>
            <Button
              spacing="compact"
              appearance="subtle"
              onClick={() => change({ type: 'beside', beside: { notThisCase: [...state.beside.notThisCase, id] } })}
            >
              {words.answers.notThisCase}
            </Button>
          </div>
        </Notice>
      ))}
    </section>
  );
}

function AnswerLink({ id }: { id: string }) {
  const { policy, words } = usePanel();
  const link = policy.answersInstead.find((answer) => answer.id === id)?.link;
  return link === undefined ? null : <OutsideLink href={link}>{words.answers.read}</OutsideLink>;
}

function Solved({ onDiscard }: { onDiscard: () => void }) {
  const { words, change } = usePanel();
  return (
    <Notice tone="success" title={words.answers.done}>
      <div className="buttons">
        <Button spacing="compact" onClick={() => change({ type: 'beside', beside: { solvedBy: null } })}>
          {words.answers.goOn}
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={onDiscard}>
          {words.answers.discard}
        </Button>
      </div>
    </Notice>
  );
}
