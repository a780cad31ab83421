import Button from '@atlaskit/button/new';
import { useState } from 'react';

import type { Report } from '../../src/core/report/report';
import { panel as words } from '../messages/panel';
import { stillKept } from '../report-form/drafts/draft-list';
import { draftsInBrowser } from '../report-form/drafts/open-keeper';
import { Notice } from '../shared/notice';
import { ReportForm } from '../report-form/form/report-form';
import { Closed } from './opening/closed';
import type { Opened, Opening } from './opening/open-panel';
import { FreshNote } from './opening/fresh-note';
import { StoredValue } from './opening/stored-value';
import { useFresh } from './opening/use-fresh';
import { useOpening } from './opening/use-opening';

import '../report-form/form/blocks.css';
import '../report-form/form/fields.css';
import '../report-form/form/rows.css';
import '../report-form/panel.css';
import '../report-form/paste/paste.css';

/** The field's edit view: the form, or a calm sentence about why there is none. `first`: what it opens with; `known`: the same, where it is there already. */
export function Panel({ first, known = null }: { first: Promise<Opening>; known?: Opening | null }) {
  const { opening, tryAgain } = useOpening(first, known);
  return (
    <main className="panel">
      <h1 className="visually-hidden">{words.title}</h1>
      {opening.state === 'opening' && <p className="help">{words.loading}</p>}
      {opening.state === 'closed' && <Closed failure={opening.failure} draftCount={0} onTryAgain={tryAgain} />}
      {opening.state === 'open' && <Open {...opening} onTryAgain={tryAgain} />}
    </main>
  );
}

function Open(opened: Opened & { onTryAgain: () => void }) {
  const [isAnew, setIsAnew] = useState(false);
  const { context, stored, onTryAgain } = opened;
  const { answer, drafts, ...note } = useFresh(opened);
  const value = context.extension.fieldValue;
  if (stored.state === 'newer') return <Newer value={value} />;
  if (stored.state === 'unreadable' && !isAnew) return <Unreadable value={value} onStartAnew={() => setIsAnew(true)} />;
  if (!answer.ok) {
    const count = stillKept(draftsInBrowser(context).read() ?? [], Date.now()).length;
    return <Closed failure={answer.failure} draftCount={count} onTryAgain={onTryAgain} />;
  }
  const report: Report | null = stored.state === 'read' ? stored.report : null;
  const { policy, model, observes } = answer.value;
  const from = { context, stored: report, policy, model, observes, drafts };
  return <ReportForm {...from} notes={<FreshNote {...note} />} />;
}

function Newer({ value }: { value: unknown }) {
  return (
    <Notice tone="info" title={words.newer.title}>
      <p>{words.newer.text}</p>
      <StoredValue value={value} />
    </Notice>
  );
}

function Unreadable({ value, onStartAnew }: { value: unknown; onStartAnew: () => void }) {
  return (
    <Notice tone="warning" title={words.unreadable.title}>
      <p>{words.unreadable.text}</p>
      <StoredValue value={value} />
      <div className="buttons">
        <Button spacing="compact" onClick={onStartAnew}>
          {words.unreadable.startAnew}
        </Button>
      </div>
    </Notice>
  );
}
