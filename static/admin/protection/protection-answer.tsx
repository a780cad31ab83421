import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';

import type { SetupState } from '../../../src/contract/setup';
import { message } from '../../messages/message';
import { protection as words } from '../../messages/protection';
import { useRoomPath } from '../frame/room-path';
import { useSetupContext } from '../setup-context';
import { firstOpen } from '../setup-page';

type Answer = 'none' | 'unknown' | 'protected' | 'observed' | 'open';
const LOOKS = {
  none: 'default',
  unknown: 'removed',
  protected: 'success',
  observed: 'inprogress',
  open: 'removed',
} as const;

/** What holds for the space, from what Jira and storage hold now. Pure. */
export function answerOf({ choice, gate }: SetupState): Answer {
  if (choice.state === 'broken' || gate.state === 'broken') return 'unknown';
  if (choice.project === null) return 'none';
  if (gate.state !== 'done') return 'open';
  return gate.observes ? 'observed' : 'protected';
}

function sentenceOf(answer: Answer, { choice, priorities, gate }: SetupState): string {
  const levels = priorities.levels.filter(({ guarded }) => guarded).map(({ title }) => title);
  const values = {
    space: choice.project?.name ?? '',
    levels: levels.join('”, “'),
    workflows: gate.workflows.map(({ name }) => name).join(', '),
    since: gate.since === null ? '' : new Date(gate.since).toLocaleString(),
  };
  const texts = words.answers[answer];
  return message(gate.since === null ? texts.plain : texts.since, values);
}

/** The first thing that the page says: is my space protected, since when, by what? */
export function ProtectionAnswer() {
  const { state } = useSetupContext();
  const { go } = useRoomPath();
  const answer = answerOf(state);
  const next = firstOpen(state);
  return (
    <section className="step" aria-labelledby="answer-title">
      <div className="step-head">
        <h2 id="answer-title">{state.choice.project?.name ?? words.noSpace}</h2>
        <Lozenge maxWidth="none" appearance={LOOKS[answer]}>
          {words.states[answer]}
        </Lozenge>
      </div>
      <p>{sentenceOf(answer, state)}</p>
      {state.formScript.state === 'done' && answer === 'protected' && <p className="changes">{words.withScript}</p>}
      {answer !== 'protected' && (
        <div className="press">
          <Button appearance="primary" onClick={() => go('set-up', answer === 'observed' ? 'gate' : (next ?? ''))}>
            {words.go[answer]}
          </Button>
        </div>
      )}
    </section>
  );
}
