import Button from '@atlaskit/button/new';
import { useEffect } from 'react';

import type { Failure } from '../../src/contract/failure';
import type { SetupState } from '../../src/contract/setup';
import { admin as words } from '../messages/admin';
import { message } from '../messages/message';
import { enableTheme } from '../shared/enable-theme';
import './admin.css';
import { AfterwardsSection } from './afterwards/afterwards-section';
import { AuditSection } from './audit/audit-section';
import { ChoiceStep } from './choice/choice-step';
import { DetachGates } from './detach-gates';
import { FieldStep } from './field-step';
import { FormScriptStep } from './form-script-step';
import { GateStep } from './gate-step';
import { HealthSection } from './guards/health-section';
import { LaterSection } from './guards/later-section';
import { PathsSection } from './guards/paths-section';
import { ReleaseSection } from './guards/release-section';
import { SelfTestSection } from './guards/self-test-section';
import { StrictSection } from './guards/strict-section';
import { PrioritiesStep } from './priorities-step';
import { SetupContext } from './setup-context';
import { stepsDone } from './setup-page';
import { useSetup } from './use-setup';

const STEPS = 5;

/** The set-up page: what Jira holds now, step by step. */
export function Admin() {
  const { page, reload, run } = useSetup();
  useEffect(() => void enableTheme(), []);
  if (page.kind === 'loading') return <p className="admin">{words.loading}</p>;
  if (page.kind === 'closed') return <Closed failure={page.failure} onReload={reload} />;
  const { state } = page;
  return (
    <SetupContext value={{ ...page, run }}>
      <main className="admin">
        <header className="head">
          <h1>{words.title}</h1>
          <p>{words.intro}</p>
          <Progress state={state} />
          <div>
            <Button spacing="compact" isDisabled={page.busy !== null} onClick={reload}>
              {words.reload}
            </Button>
          </div>
        </header>
        <ol className="steps">
          <ChoiceStep />
          <PrioritiesStep />
          <FieldStep />
          <FormScriptStep />
          <GateStep />
        </ol>
        <LaterSection />
        <StrictSection />
        <AfterwardsSection />
        <AuditSection />
        <PathsSection />
        <HealthSection />
        <SelfTestSection />
        <DetachGates />
        <ReleaseSection />
      </main>
    </SetupContext>
  );
}

function Progress({ state }: { state: SetupState }) {
  const done = stepsDone(state);
  const levels = state.priorities.levels.filter(({ guarded }) => guarded).map(({ title }) => title);
  const summary = message(words.allDone, { space: state.choice.project?.name ?? '', levels: levels.join('”, “') });
  return (
    <div className="progress">
      <progress value={done} max={STEPS} aria-hidden="true" />
      <p>
        <strong>{message(words.progress, { done, all: STEPS })}</strong>
        {done === STEPS && ` · ${summary}`}
      </p>
    </div>
  );
}

function Closed({ failure, onReload }: { failure: Failure; onReload: () => void }) {
  return (
    <main className="admin" role="alert">
      <h1>{words.closed}</h1>
      <p>{words.failures[failure.code]}</p>
      <div>
        <Button onClick={onReload}>{words.reload}</Button>
      </div>
    </main>
  );
}
