import { useState } from 'react';

import type { SetupState } from '../../../src/contract/setup';
import { admin as words } from '../../messages/admin';
import { message } from '../../messages/message';
import { useUnsaved } from '../frame/unsaved';
import './priorities-step.css';
import { PressButton } from './press-button';
import { useSetupContext } from '../setup-context';
import { type Levels, startLevels } from './start-levels';
import { StepCard } from './step-card';

type Step = SetupState['priorities'];
type Row = Step['rows'][number];

export function PrioritiesStep() {
  const { priorities } = useSetupContext().state;
  return (
    <StepCard name="priorities" hand={words.priorities.hand}>
      {priorities.rows.length > 0 && <Mapping step={priorities} />}
    </StepCard>
  );
}

function Mapping({ step }: { step: Step }) {
  const { run } = useSetupContext();
  // What was edited counts only for the rows it was edited on: whatever is read afresh begins anew.
  const source = JSON.stringify(step.rows);
  const [edited, setEdited] = useState<{ source: string; levels: Levels } | null>(null);
  const levels = edited?.source === source ? edited.levels : startLevels(step);
  const choose = (id: string, level: string | null): void => setEdited({ source, levels: { ...levels, [id]: level } });
  const isChanged = JSON.stringify(levels) !== JSON.stringify(startLevels(step));
  useUnsaved(isChanged);
  const isOpen = isChanged || step.state === 'todo' || step.state === 'drifted';
  return (
    <>
      {step.state === 'todo' && <p>{words.priorities.proposed}</p>}
      <ul className="mapping">
        {step.rows.map((row) => (
          <PriorityRow key={row.id} row={row} step={step} level={levels[row.id] ?? null} onChoose={choose} />
        ))}
      </ul>
      {step.gone.length > 0 && (
        <p>{message(words.priorities.gone, { names: step.gone.map(({ name }) => name).join(', ') })}</p>
      )}
      <PressButton
        press="priorities"
        isNext={isOpen}
        onPress={() => void run('priorities', 'setup/map-priorities', { levels })}
      >
        {words.priorities.save}
      </PressButton>
    </>
  );
}

type RowProps = {
  row: Row;
  step: Step;
  level: string | null;
  onChoose: (id: string, level: string | null) => void;
};

function PriorityRow({ row, step, level, onChoose }: RowProps) {
  const notes = [
    row.guardedByRank && level === null ? words.priorities.byRank : '',
    row.offered === false ? words.priorities.notOffered : '',
  ].filter((note) => note !== '');
  return (
    <li>
      <span className="priority-name" id={`priority-${row.id}`}>
        {row.name}
      </span>
      <select
        aria-label={message(words.priorities.level, { priority: row.name })}
        aria-describedby={`priority-${row.id}-notes`}
        value={level ?? ''}
        onChange={({ target }) => onChoose(row.id, target.value === '' ? null : target.value)}
      >
        <option value="">{words.priorities.unlisted}</option>
        {step.levels.map(({ id, title, guarded }) => (
          <option key={id} value={id}>
            {guarded ? message(words.priorities.guarded, { level: title }) : title}
          </option>
        ))}
      </select>
      <span className="note" id={`priority-${row.id}-notes`}>
        {notes.join(' ')}
      </span>
    </li>
  );
}
