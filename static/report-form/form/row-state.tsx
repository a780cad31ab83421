import Button from '@atlaskit/button/new';

import { message } from '../../messages/message';
import type { Place } from '../look/places';
import { usePanel } from './panel-context';

type Props = { title: string; isDone: boolean; place: Place | null };

/** A row that is done elsewhere: its state, and the way to the place where it is answered. */
export function RowState({ title, isDone, place }: Props) {
  const { words, jump } = usePanel();
  return (
    <div className="row-state">
      <span className={isDone ? 'mark mark-done' : 'mark mark-open'} aria-hidden="true" />
      <span>
        {title} <span className="visually-hidden">({isDone ? words.guarded.holds : words.guarded.isOpen})</span>
      </span>
      {!isDone && place !== null && (
        <Button
          spacing="compact"
          appearance="subtle"
          aria-label={message(words.guarded.goNamed, { title })}
          onClick={() => jump(place)}
        >
          {words.guarded.go}
        </Button>
      )}
    </div>
  );
}
