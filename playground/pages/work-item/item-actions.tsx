import Button from '@atlaskit/button/new';
import { useState } from 'react';

import { texts } from '../texts';
import type { ChangeProps } from './change-props';
import { MoveDialog } from './move-dialog';
import { TypeDialog } from './type-dialog';

/** What Jira has in the menu of a work item, as far as it can change what a priority means there. */
export function ItemActions({ item, onChanged }: ChangeProps) {
  const [open, setOpen] = useState<'type' | 'move' | null>(null);
  const shared = { item, onDone: () => onChanged(null), onClose: () => setOpen(null) };
  return (
    <div className="item-actions">
      <Button spacing="compact" onClick={() => setOpen('type')}>
        {texts.workItem.changeType}
      </Button>
      <Button spacing="compact" onClick={() => setOpen('move')}>
        {texts.workItem.move}
      </Button>
      {open === 'type' && <TypeDialog {...shared} />}
      {open === 'move' && <MoveDialog {...shared} />}
    </div>
  );
}
