import { lowering as words } from '../../messages/lowering';
import { message } from '../../messages/message';
import { InPlace } from '../writing/in-place';
import { LeftWords } from '../writing/left-words';
import { LoweringForm } from './lowering-form';
import type { Lowering } from './use-lowering';

type Props = { lowering: Lowering | null; isAllowed: boolean; onDone: () => void };

/** For who receives a guarded work item that is none: says why, once, and the priority goes where it belongs. */
export function NotThatHigh({ lowering, isAllowed, onDone }: Props) {
  if (lowering === null) return <LeftWords form="lower" />;
  const label = message(words.ask, { level: lowering.from.name });
  return (
    <InPlace isOffered form="lower" appearance="subtle" label={label}>
      {(close) => <LoweringForm lowering={lowering} isAllowed={isAllowed} onDone={onDone} onClose={close} />}
    </InPlace>
  );
}
