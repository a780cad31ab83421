import Button from '@atlaskit/button/new';
import { useMemo } from 'react';

import { askAboutImpact } from '../../../src/core/suggest/ask-about-impact';
import { Notice } from '../../shared/notice';
import { usePanel } from './panel-context';

/** What the words hint at is only asked: nothing counts before somebody says yes. */
export function ImpactQuestions() {
  const { policy, look, state, words, change } = usePanel();
  const { notes, notThisCase } = state.beside;
  const questions = useMemo(() => {
    const draft = { operation: 'create', summary: '', priority: null, report: look.report } as const;
    return askAboutImpact({ ...draft, description: notes }, policy);
  }, [look.report, notes, policy]);
  const open = questions.filter(({ blockingKind }) => !notThisCase.includes(blockingKind));
  const sayNo = (id: string): void => change({ type: 'beside', beside: { notThisCase: [...notThisCase, id] } });
  return open.map(({ blockingKind, question }) => (
    <Notice key={blockingKind} tone="info" title={question}>
      <div className="buttons">
        <Button spacing="compact" onClick={() => change({ type: 'impact', impact: { blockingKind } })}>
          {words.impact.yes}
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={() => sayNo(blockingKind)}>
          {words.impact.no}
        </Button>
      </div>
    </Notice>
  ));
}
