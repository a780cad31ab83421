import type { Option } from '../forms/form-field';
import type { WorkItem } from '../jira/work-item';
import { Select } from '../kit/select';
import { texts } from './texts';

type Props = { item: WorkItem; priorities: Option[]; onChoose: (item: WorkItem, priority: Option) => void };

/** Priority in a cell or on a card: saved at once, and no form script runs. */
export function InlinePriority({ item, priorities, onChoose }: Props) {
  const { priority } = item.fields;
  const isGone = priority != null && !priorities.some(({ id }) => id === priority.id);
  return (
    <Select
      aria-label={texts.inline.priority(item.key)}
      options={isGone ? [priority, ...priorities] : priorities}
      value={priority?.id ?? null}
      placeholder={texts.none}
      onChoose={(option) => onChoose(item, option)}
    />
  );
}

/** What `POST /playground/doors/edit-cell` is sent. */
export const priorityCell = ({ key }: WorkItem, { id }: Option) => ({
  ...{ method: 'POST', path: '/playground/doors/edit-cell' },
  body: { issue: key, field: 'priority', value: { id } },
});
