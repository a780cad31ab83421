import Lozenge from '@atlaskit/lozenge';

import { statusTone } from '../jira/work-item';
import { texts } from '../texts';
import type { ChangeProps } from './change-props';
import { ItemActions } from './item-actions';
import { PriorityRow } from './priority-row';
import { TransitionMenu } from './transition-menu';

/** Status, type and priority, and what can be done with them; Jira may refuse. */
export function Details({ item, onChanged }: ChangeProps) {
  const { fields } = item;
  return (
    <aside className="details" aria-label={texts.workItem.details}>
      <h2>{texts.workItem.details}</h2>
      <dl>
        <dt>{texts.workItem.status}</dt>
        <dd>{fields.status && <Lozenge appearance={statusTone(fields.status)}>{fields.status.name}</Lozenge>}</dd>
        <dt>{texts.workItem.type}</dt>
        <dd>{fields.issuetype?.name}</dd>
      </dl>
      <TransitionMenu key={fields.status?.name} item={item} onChanged={onChanged} />
      <PriorityRow item={item} onChanged={onChanged} />
      <ItemActions item={item} onChanged={onChanged} />
    </aside>
  );
}
