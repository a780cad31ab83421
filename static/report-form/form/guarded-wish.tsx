import { Checkbox } from '@atlaskit/checkbox';

import { message } from '../../messages/message';
import { freeLevel, guardedLevel } from '../look/guarded-level';
import { REASON } from '../state/too-long';
import { usePanel } from './panel-context';
import { TextBox } from './text-box';

/** "File as High and ask for Blocker": the wish and its reason go into the report, for whoever decides. */
export function GuardedWish() {
  const { policy, state, words, change } = usePanel();
  const level = guardedLevel(policy);
  const lower = freeLevel(policy);
  if (level === null || lower === null) return null;
  const reason = state.report.about.blockerRequest;
  const ask = (next: string | null): void => change({ type: 'about', about: { blockerRequest: next } });
  return (
    <section className="section">
      <Checkbox
        label={message(words.wish.ask, { lower: lower.title, level: level.title })}
        isChecked={reason !== null}
        onChange={({ currentTarget }) => ask(currentTarget.checked ? '' : null)}
      />
      {reason !== null && (
        <div className="row-more">
          <TextBox
            place={REASON}
            label={message(words.wish.label, { level: level.title })}
            help={reason.trim() === '' ? words.wish.empty : words.wish.help}
            multiline
            text={reason}
            onText={ask}
          />
        </div>
      )}
    </section>
  );
}
