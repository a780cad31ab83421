import Button from '@atlaskit/button/new';
import { useMemo, useReducer } from 'react';

import type { Policy } from '../../src/core/policy/policy';
import { emptyReport } from '../../src/core/report/report';
import { panel } from '../messages/panel';
import { plural } from '../messages/message';
import { portal as words } from '../messages/portal';
import { shared } from '../messages/shared';
import { focusPlace } from '../report-form/form/element-of';
import { PanelProvider, type PanelView, type Words } from '../report-form/form/panel-context';
import { PartsSection } from '../report-form/form/parts-section';
import { look as lookAt, type Look } from '../report-form/look/look';
import { panelState, startWith } from '../report-form/state/panel-state';
import { Notice } from '../shared/notice';
import { useHandingOver } from './use-handing-over';

/** The same boxes as everywhere, in words for customers. */
const customerWords = (): Words => ({
  ...panel,
  parts: {
    ...panel.parts,
    title: words.questions,
    marked: words.marked,
    optional: words.optional,
    tooLong: words.tooLong,
  },
});

/** Customers get the boxes alone: nothing comes later that those folded away would have to wait for. */
const NOTHING_BELOW: PanelView['rest'] = { state: 'missing', tryAgain: () => undefined };

/** What a missing answer means is said in words for customers; the engine's own speak to the team. */
const hintsFor = ({ hints }: Look): Look['hints'] =>
  new Map(
    [...hints].map(([place, hint]) => [
      place,
      hint.ruleId === 'required-part' ? { ...hint, message: words.needed } : hint,
    ]),
  );

/** The questions, and what is still needed. Each change is handed over to the portal's form; its own button sends it. */
export function CustomerForm({ policy }: { policy: Policy }) {
  const [state, change] = useReducer(panelState, startWith(emptyReport, false));
  const judged = useMemo(() => lookAt(state, policy), [state, policy]);
  const look = useMemo(() => ({ ...judged, hints: hintsFor(judged) }), [judged]);
  const { left } = look;
  const handing = useHandingOver(look.submit, left.length === 0);
  const view: PanelView = {
    ...{ policy, state, look, change, words: customerWords(), rest: NOTHING_BELOW },
    jump: (place) => void focusPlace(place),
    announce: () => undefined,
    give: () => undefined,
  };
  const show = (): void => {
    change({ type: 'show-left' });
    const [first] = left;
    if (first !== undefined) void focusPlace(first.place);
  };
  return (
    <PanelProvider value={view}>
      <main className="panel" aria-labelledby="portal-title">
        <h1 className="visually-hidden" id="portal-title">
          {words.title}
        </h1>
        <p className="help">{words.intro}</p>
        <PartsSection />
        <Left count={left.length} onShow={show} />
        {handing.state === 'failed' && <NotTaken onTryAgain={handing.again} />}
      </main>
    </PanelProvider>
  );
}

function Left({ count, onShow }: { count: number; onShow: () => void }) {
  return (
    <div className="buttons">
      <p role="status">{count === 0 ? words.complete : plural(words.left, count)}</p>
      {count > 0 && (
        <Button spacing="compact" onClick={onShow}>
          {words.show}
        </Button>
      )}
    </div>
  );
}

function NotTaken({ onTryAgain }: { onTryAgain: () => void }) {
  return (
    <div role="alert">
      <Notice tone="danger" title={words.notTaken}>
        <div className="buttons">
          <Button spacing="compact" onClick={onTryAgain}>
            {shared.tryAgain}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
