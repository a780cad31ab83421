import Button from '@atlaskit/button/new';

import { loadOnPress } from '../on-press/load-on-press';
import { usePanel } from './panel-context';

/** "I see it on my machine": one press that fills in this browser's system, and one that takes it back. */
export function BrowserFill() {
  const { policy, state, words, change, announce } = usePanel();
  if (!policy.parts.some(({ fromBrowser }) => fromBrowser !== undefined)) return null;
  const fill = async (): Promise<void> => {
    const loaded = await loadOnPress();
    if (loaded === null) return announce(words.pressMissing);
    const answers = await loaded.browserAnswers(policy, state.report);
    const isEmpty = Object.keys(answers).length === 0;
    if (!isEmpty) change({ type: 'fill', answers });
    announce(isEmpty ? words.machine.nothing : words.machine.filled);
  };
  return Object.keys(state.filled).length === 0 ? (
    <Button spacing="compact" onClick={() => void fill()}>
      {words.machine.fill}
    </Button>
  ) : (
    <div className="advice">
      <p className="help">{words.machine.filled}</p>
      <Button spacing="compact" onClick={() => change({ type: 'undo-fill' })}>
        {words.machine.undo}
      </Button>
    </div>
  );
}
