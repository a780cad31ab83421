import Button from '@atlaskit/button/new';
import { Checkbox } from '@atlaskit/checkbox';
import { useEffect, useRef } from 'react';

import { checklistItemHolds } from '../../../src/core/judge/facts/outstanding-items';
import type { ChecklistItem, Level } from '../../../src/core/policy/policy';
import { message } from '../../messages/message';
import { guardedLevel } from '../look/guarded-level';
import { placeOfChecklistItem } from '../look/places';
import { idOf } from './element-of';
import { usePanel } from './panel-context';
import { RowState } from './row-state';

/** The checklist of the guarded priority. It can be opened at any time, because the panel does not see the Priority field. */
export function GuardedChecklist() {
  const { policy } = usePanel();
  const level = guardedLevel(policy);
  return level === null || policy.checklist.length === 0 ? null : <Checklist level={level} />;
}

function Checklist({ level }: { level: Level }) {
  const { policy, observes, look, words } = usePanel();
  const all = policy.checklist.length;
  const done = all - look.verdict.blocker.outstanding.length;
  const folded = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (look.wantsGuarded && folded.current !== null) folded.current.open = true;
  }, [look.wantsGuarded]);
  return (
    <details className="section" ref={folded}>
      <summary>
        {message(words.guarded.title, { level: level.title })}{' '}
        <span className={done === all ? 'badge badge-done' : 'badge'}>
          {message(words.guarded.done, { done, all })}
        </span>
      </summary>
      {observes === true && <p className="help">{words.guarded.observes}</p>}
      <ul className="rows">
        {policy.checklist.map((row) => (
          <ChecklistRow key={row.id} row={row} />
        ))}
      </ul>
      <WantButton level={level} />
    </details>
  );
}

function ChecklistRow({ row }: { row: ChecklistItem }) {
  const { policy, look, state, change } = usePanel();
  const holds = checklistItemHolds(row, look.report, policy);
  return (
    <li className="row">
      {row.source === 'tick' ? (
        <Checkbox
          id={idOf(`done.${row.id}`)}
          label={row.title}
          isChecked={state.report.done[row.id] === true}
          onChange={({ currentTarget }) => change({ type: 'tick', key: row.id, done: currentTarget.checked })}
        />
      ) : (
        <RowState title={row.title} isDone={holds} place={placeOfChecklistItem(row, look.report, policy)} />
      )}
      {row.help !== undefined && <p className="help row-more">{row.help}</p>}
    </li>
  );
}

function WantButton({ level }: { level: Level }) {
  const { state, words, change } = usePanel();
  const text = state.wished ? words.guarded.noLonger : words.guarded.want;
  return (
    <Button spacing="compact" onClick={() => change({ type: 'wish', wished: !state.wished })}>
      {message(text, { level: level.title })}
    </Button>
  );
}
