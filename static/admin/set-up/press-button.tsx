import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';

import { useSetupContext } from '../setup-context';
import { firstOpen, type Press } from '../setup-page';

type Props = {
  press: Press;
  /** The step is still to be done; the first such step's button leads. */
  isNext: boolean;
  isDisabled?: boolean;
  onPress: () => void;
  children: ReactNode;
};

/** The button of a step; only one thing is written at a time. */
export function PressButton({ press, isNext, isDisabled = false, onPress, children }: Props) {
  const { busy, state } = useSetupContext();
  const leads = isNext && firstOpen(state) === press;
  return (
    <div className="press">
      <Button
        appearance={leads ? 'primary' : 'default'}
        isDisabled={isDisabled || (busy !== null && busy !== press)}
        isLoading={busy === press}
        onClick={onPress}
      >
        {children}
      </Button>
    </div>
  );
}
