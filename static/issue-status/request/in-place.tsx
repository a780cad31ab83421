import Button from '@atlaskit/button/new';
import { type ReactNode, type KeyboardEvent, useRef, useState } from 'react';

type Props = { label: string; isPrimary: boolean; children: (close: () => void) => ReactNode };

/** A press opens the form in place; Escape closes it, and the button has the focus again. */
export function InPlace({ label, isPrimary, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => (key === 'Escape' ? close() : undefined);
  if (isOpen) return <div onKeyDown={onKeyDown}>{children(close)}</div>;
  return (
    <div className="press">
      <Button
        ref={button}
        spacing="compact"
        appearance={isPrimary ? 'primary' : 'default'}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
    </div>
  );
}
