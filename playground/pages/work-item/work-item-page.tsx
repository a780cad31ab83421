import { useEffect, useRef, useState } from 'react';

import { textOfAdf } from '../forms/adf';
import type { Refusal } from '../jira/jira-answer';
import { useJira } from '../jira/use-jira';
import { WorkItem } from '../jira/work-item';
import { RefusalBanner } from '../kit/refusal-banner';
import { useSession } from '../shell/session';
import { SiteLink } from '../shell/site-link';
import { texts } from '../texts';
import { announceChange } from './announce-change';
import { ChildSection } from './child-section';
import { ContextPanel } from './context-panel';
import { Details } from './details';
import { ReportSection } from './report-section';

/** One work item as Jira shows it: what it says, its details, and the app's field. */
export function WorkItemPage({ issueKey }: { issueKey: string }) {
  const { answer, reload } = useJira(
    WorkItem,
    `/rest/api/3/issue/${encodeURIComponent(issueKey)}?expand=renderedFields`,
  );
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const announce = useAnnouncements();
  if (answer === null) return <p className="muted">{texts.loading}</p>;
  if (!answer.ok) return <RefusalBanner title={issueKey} refusal={answer.refusal} />;
  const item = answer.value;
  const description = textOfAdf(item.fields.description);
  const onChanged = (refused: Refusal | null) => {
    setRefusal(refused);
    if (refused === null) announce(item);
    reload();
  };
  return (
    <>
      <p className="crumbs">
        <SiteLink to="/">{texts.workItem.back}</SiteLink> / {item.key}
      </p>
      {refusal !== null && <RefusalBanner title={texts.workItem.refusedChange} refusal={refusal} />}
      <div className="work-item">
        <div>
          <h1>{item.fields.summary}</h1>
          <h2 className="section-title">{texts.workItem.description}</h2>
          {description === '' ? (
            <p className="muted">{texts.workItem.noDescription}</p>
          ) : (
            <p className="prose">{description}</p>
          )}
          <ReportSection item={item} onSaved={() => onChanged(null)} />
          <ChildSection item={item} onChanged={onChanged} />
        </div>
        <div className="beside">
          <Details item={item} onChanged={onChanged} />
          <ContextPanels item={item} />
        </div>
      </div>
    </>
  );
}

function ContextPanels({ item }: { item: WorkItem }) {
  const { site } = useSession();
  return site.modules
    .filter(({ type }) => type === 'jira:issueContext')
    .map((module) => <ContextPanel key={module.key} module={module} item={item} />);
}

/** Word of a change to the app's frames; what has not gone out when the page goes is dropped. */
function useAnnouncements(): (item: WorkItem) => void {
  const session = useSession();
  const holdBack = useRef<() => void>(() => undefined);
  useEffect(() => () => holdBack.current(), []);
  return (item) => {
    holdBack.current();
    holdBack.current = announceChange(session, item);
  };
}
