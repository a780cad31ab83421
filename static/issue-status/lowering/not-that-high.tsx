import Button from '@atlaskit/button/new';
import { useRef, useState } from 'react';

import { lowering as words } from '../../messages/lowering';
import { message } from '../../messages/message';
import { LoweringForm } from './lowering-form';
import type { Lowering } from './use-lowering';

type Props = { lowering: Lowering; isAllowed: boolean; onDone: () => void };

/** For who receives a guarded work item that is none: says why, once, and the priority goes where it belongs. */
export function NotThatHigh({ lowering, isAllowed, onDone }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (isOpen) return <LoweringForm lowering={lowering} isAllowed={isAllowed} onDone={onDone} onClose={close} />;
  return (
    <div className="press">
      <Button ref={button} spacing="compact" appearance="subtle" onClick={() => setOpen(true)}>
        {message(words.ask, { level: lowering.from.name })}
      </Button>
    </div>
  );
}
