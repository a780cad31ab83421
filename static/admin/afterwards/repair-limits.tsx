import { afterwards as words } from '../../messages/afterwards';
import type { ChoiceDesk } from './use-choice';

const MOST = 20;
/** What a number field holds while somebody types, kept within what the policy takes. */
const within = (text: string): number => Math.min(MOST, Math.max(1, Math.trunc(Number(text)) || 1));

/** Everything beside the mode that bounds a repair. */
export function RepairLimits({ desk: { choice, fallbacks, changeRepair } }: { desk: ChoiceDesk }) {
  const { observeOnly, olderThanPolicy, fallbackPriority, mostPerDay } = choice.repair;
  return (
    <>
      <label className="radio">
        <input
          type="checkbox"
          checked={observeOnly}
          onChange={({ target }) => changeRepair({ observeOnly: target.checked })}
        />
        {words.observe}
      </label>
      <label className="radio">
        <input
          type="checkbox"
          checked={olderThanPolicy === 'repair'}
          onChange={({ target }) => changeRepair({ olderThanPolicy: target.checked ? 'repair' : 'leave' })}
        />
        {words.older}
      </label>
      <label className="labelled">
        {words.fallback}
        <select
          value={fallbackPriority ?? ''}
          onChange={({ target }) => changeRepair({ fallbackPriority: target.value === '' ? null : target.value })}
        >
          <option value="">{words.highest}</option>
          {fallbacks.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="labelled">
        {words.most}
        <input
          type="number"
          min={1}
          max={MOST}
          value={mostPerDay}
          onChange={({ target }) => changeRepair({ mostPerDay: within(target.value) })}
        />
      </label>
    </>
  );
}
