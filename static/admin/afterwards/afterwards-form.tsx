import Button from '@atlaskit/button/new';
import type { FormEvent } from 'react';

import type { AfterwardsState } from '../../../src/contract/afterwards';
import { afterwards as words } from '../../messages/afterwards';
import { FailureText } from '../failure-text';
import { useUnsaved } from '../frame/unsaved';
import { DecidersChoice } from './deciders-choice';
import { Exemptions } from './exemptions';
import { Radios } from './radios';
import { RepairLimits } from './repair-limits';
import { useChoice, type ChoiceDesk } from './use-choice';

const MODES = ['flag', 'restore', 'off'] as const;
const WITHOUT = ['refuse', 'lower'] as const;

export function AfterwardsForm({ read }: { read: AfterwardsState }) {
  const desk = useChoice(read);
  const { choice, change, changeRepair } = desk;
  useUnsaved(desk.isChanged);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void desk.save();
  };
  return (
    <div className="form">
      <form id="afterwards" className="form" aria-label={words.title} onSubmit={submit}>
        <Radios
          {...{ name: 'mode', texts: words.mode, options: MODES, chosen: choice.repair.mode }}
          onChoose={(mode) => changeRepair({ mode })}
        />
        <RepairLimits desk={desk} />
        <Radios
          {...{ name: 'without', texts: words.without, options: WITHOUT, chosen: choice.withoutReport }}
          onChoose={(withoutReport) => change({ withoutReport })}
        />
      </form>
      <Exemptions desk={desk} />
      <DecidersChoice desk={desk} />
      <div className="press">
        <Button type="submit" form="afterwards" appearance="primary" isLoading={desk.busy}>
          {words.save}
        </Button>
        {desk.isChanged && !desk.busy && <span className="note">{words.unsaved}</span>}
      </div>
      <Outcome desk={desk} />
    </div>
  );
}

function Outcome({ desk: { isSaved, isChanged, failure, isHalted } }: { desk: ChoiceDesk }) {
  return (
    <div role="status">
      {isSaved && !isChanged && <p className="good">{words.saved}</p>}
      {failure !== null && <FailureText failure={failure} before={isHalted ? words.halted : ''} />}
    </div>
  );
}
