import Button from '@atlaskit/button/new';

import { adminsDecide, type Deciders } from '../../../src/core/policy/deciders';
import { afterwards } from '../../messages/afterwards';
import { message } from '../../messages/message';
import { FindDecider } from './find-decider';
import type { ChoiceDesk } from './use-choice';

const KINDS = ['roles', 'groups', 'users'] as const;
export type DeciderKind = (typeof KINDS)[number];
const MOST_HOURS = 2_160;
/** What a number field holds while somebody types, kept within what the policy takes. */
const hours = (text: string): number => Math.min(MOST_HOURS, Math.max(1, Math.trunc(Number(text)) || 1));

/** Who grants and declines requests, each with a way out of the list, and how long they have. */
export function DecidersChoice({ desk }: { desk: ChoiceDesk }) {
  const deciders = desk.choice.deciders ?? adminsDecide;
  const change = (over: Partial<Deciders>): void => desk.change({ deciders: { ...deciders, ...over } });
  const words = afterwards.deciders;
  return (
    <fieldset>
      <legend>{words.title}</legend>
      <p className="note">{words.means}</p>
      <Named deciders={deciders} onChange={change} />
      <FindDecider
        onAdd={(kind, { id, name }) =>
          change({ [kind]: [...deciders[kind].filter((one) => one.id !== id), { id, name }] })
        }
      />
      <label className="radio">
        <input
          type="checkbox"
          checked={deciders.ownRequests}
          onChange={({ target }) => change({ ownRequests: target.checked })}
        />
        {words.own}
      </label>
      <Hours
        label={words.remind}
        value={deciders.remindAfterHours}
        onHours={(remindAfterHours) => change({ remindAfterHours })}
      />
      <Hours
        label={words.expire}
        value={deciders.expireAfterHours}
        onHours={(expireAfterHours) => change({ expireAfterHours })}
      />
      {deciders.remindAfterHours >= deciders.expireAfterHours && (
        <p role="alert" className="waits">
          {words.order}
        </p>
      )}
    </fieldset>
  );
}

function Named({ deciders, onChange }: { deciders: Deciders; onChange: (over: Partial<Deciders>) => void }) {
  const words = afterwards.deciders;
  const rows = KINDS.flatMap((kind) => deciders[kind].map((row) => ({ kind, ...row })));
  if (rows.length === 0) return <p>{words.nobody}</p>;
  return (
    <ul className="exempt">
      {rows.map(({ kind, id, name }) => (
        <li key={`${kind} ${id}`}>
          <span>{message(words.row, { kind: words[kind], name })}</span>
          <Button
            spacing="compact"
            aria-label={message(words.remove, { name })}
            onClick={() => onChange({ [kind]: deciders[kind].filter((one) => one.id !== id) })}
          >
            ×
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Hours({ label, value, onHours }: { label: string; value: number; onHours: (hours: number) => void }) {
  return (
    <label className="labelled">
      {label}
      <input
        type="number"
        min={1}
        max={MOST_HOURS}
        value={value}
        onChange={({ target }) => onHours(hours(target.value))}
      />
    </label>
  );
}
