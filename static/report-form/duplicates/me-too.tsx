import Button from '@atlaskit/button/new';
import { useState } from 'react';

import { spokenLanguage } from '../../messages/language';
import { message } from '../../messages/message';
import { usePanel } from '../form/panel-context';
import { loadOnPress } from '../on-press/load-on-press';
import { askMeToo } from '../submit/call-panel';

/** One press: the person with the trouble is added to the earlier work item, and there is nothing to file. */
export function MeToo({ issue }: { issue: string }) {
  const { policy, look, words, change, announce, give } = usePanel();
  const [state, setState] = useState<{ isAsking: boolean; refusal: string }>({ isAsking: false, refusal: '' });
  const { draftId } = look.report.about;
  if (draftId === null) return null;
  const ask = async (): Promise<string | null> => {
    const loaded = await loadOnPress();
    if (loaded === null) return words.pressMissing;
    const answer = await loaded.join(askMeToo, { key: issue, draftId, facts: loaded.meTooFacts(look.report, policy) });
    return answer.ok ? null : message(loaded.refusalOf(answer.failure, spokenLanguage()), { key: issue });
  };
  const add = async (): Promise<void> => {
    if (state.isAsking) return;
    setState({ isAsking: true, refusal: '' });
    const refusal = await ask();
    setState({ isAsking: false, refusal: refusal ?? '' });
    announce(refusal ?? message(words.duplicates.meToo.added, { key: issue }));
    if (refusal !== null) return;
    change({ type: 'beside', beside: { joined: issue } });
    give({ about: 'duplicate', id: 'me-too', kind: 'accepted' });
  };
  return (
    <>
      <Button
        spacing="compact"
        aria-label={message(words.duplicates.meToo.named, { key: issue })}
        aria-disabled={state.isAsking}
        onClick={() => void add()}
      >
        {words.duplicates.meToo.button}
      </Button>
      {state.refusal !== '' && <p className="help">{state.refusal}</p>}
    </>
  );
}
