import Button from '@atlaskit/button/new';
import { useState } from 'react';

import type { Verdict } from '../../../src/core/judge/verdict';
import { message } from '../../messages/message';
import { Notice } from '../../shared/notice';
import { OutsideLink } from '../form/outside-link';
import { usePanel } from '../form/panel-context';
import { PutAway } from './put-away';
import { WhyNot } from './why-not';

/** Self-service answers that fit. They stop nobody: each can be put away, with the reason. */
export function AnswersInstead() {
  const { look, state, words } = usePanel();
  const answers = look.verdict.answersInstead;
  if (answers.length === 0) return null;
  return (
    <section className="section" aria-labelledby="answers-title">
      <h2 id="answers-title">{words.answers.title}</h2>
      {answers.map((answer) =>
        state.beside.notThisCase.includes(answer.id) ? (
          <PutAway key={answer.id} id={answer.id} title={answer.title} />
        ) : (
          <Answer key={answer.id} answer={answer} />
        ),
      )}
    </section>
  );
}

function Answer({ answer: { id, title, text } }: { answer: Verdict['answersInstead'][number] }) {
  const { words, change, give } = usePanel();
  const [isAsked, setIsAsked] = useState(false);
  const solve = (): void => {
    change({ type: 'beside', beside: { solvedBy: id } });
    give({ about: 'answer', id, kind: 'accepted' });
  };
  return (
    <Notice tone="info" title={title}>
      <p className="as-written">{text}</p>
      <AnswerLink id={id} />
      <div className="buttons">
        <Button spacing="compact" aria-label={message(words.answers.solvedNamed, { title })} onClick={solve}>
          {words.answers.solved}
        </Button>
        <Button
          spacing="compact"
          appearance="subtle"
          aria-expanded={isAsked}
          aria-label={message(words.answers.notThisCaseNamed, { title })}
          onClick={() => setIsAsked(!isAsked)}
        >
          {words.answers.notThisCase}
        </Button>
      </div>
      {isAsked && <WhyNot id={id} />}
    </Notice>
  );
}

function AnswerLink({ id }: { id: string }) {
  const { policy, words } = usePanel();
  const link = policy.answersInstead.find((answer) => answer.id === id)?.link;
  return link === undefined ? null : <OutsideLink href={link}>{words.answers.read}</OutsideLink>;
}
