import { useMemo } from 'react';

import type { Transition, WorkItem } from '../jira/work-item';
import { AppFrame } from '../kit/app-frame';
import type { Store } from '../kit/store';
import { useSession } from '../shell/session';
import { placeOf } from './place-of';

type Props = { item: WorkItem; transition: Transition; value: Store<unknown> };

/** The app's field on the screen of a transition: what it submits is kept until the transition is taken. */
export function TransitionReport({ item, transition, value }: Props) {
  const { site } = useSession();
  const module = site.modules.find(({ type }) => type === 'jira:customField');
  const hooks = useMemo(() => ({ submit: value.set, fieldValue: value }), [value]);
  if (module === undefined) return null;
  const extension = () => ({
    ...{ type: module.type, entryPoint: 'edit', fieldId: site.reportFieldId },
    fieldType: `ari:cloud:ecosystem::extension/${site.appId}/${site.environmentId}/static/${module.key}`,
    fieldValue: value.get() ?? item.fields[site.reportFieldId] ?? null,
    ...placeOf(item),
    ...{ renderContext: 'issue-transition', experience: 'issue-transition' },
    issueTransition: { id: transition.id },
    location: window.location.href,
  });
  return (
    <div className="form-row" role="group" aria-label={module.title}>
      <span className="form-row-label" aria-hidden="true">
        {module.title}
      </span>
      <AppFrame module={module} extension={extension} hooks={hooks} />
    </div>
  );
}
