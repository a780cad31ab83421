import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';

import type { FrameModule } from '../../protocol';
import { refusalOf, type Refusal } from '../jira/jira-answer';
import type { WorkItem } from '../jira/work-item';
import { AppFrame } from '../kit/app-frame';
import { RefusalBanner } from '../kit/refusal-banner';
import { createStore } from '../kit/store';
import { useSession } from '../shell/session';
import { texts } from '../texts';

type Props = { item: WorkItem; onSaved: () => void };

/** The app's field on a work item: its one line, and its editor in place. */
export function ReportSection({ item, onSaved }: Props) {
  const { site } = useSession();
  const [isEditing, setEditing] = useState(false);
  const module = site.modules.find(({ type }) => type === 'jira:customField');
  if (module === undefined || !(site.reportFieldId in item.fields)) return null;
  const line = item.renderedFields?.[site.reportFieldId];
  return (
    <section aria-label={module.title}>
      <h2 className="section-title">{module.title}</h2>
      {isEditing ? (
        <ReportEditor item={item} module={module} onSaved={onSaved} onClose={() => setEditing(false)} />
      ) : (
        <div className="report-line">
          <p>{typeof line === 'string' && line !== '' ? line : texts.workItem.none}</p>
          <Button spacing="compact" onClick={() => setEditing(true)}>
            {texts.workItem.edit(module.title)}
          </Button>
        </div>
      )}
    </section>
  );
}

type EditorProps = Props & { module: FrameModule; onClose: () => void };

function ReportEditor({ item, module, onSaved, onClose }: EditorProps) {
  const { site, jira, assumptions } = useSession();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [value] = useState(() => createStore<unknown>(item.fields[site.reportFieldId]));

  const hooks = useMemo(() => {
    const submit = async (next: unknown) => {
      const path = `/rest/api/3/issue/${item.key}`;
      const { status, body } = await jira('PUT', path, { fields: { [site.reportFieldId]: next } }, 'issue-view');
      if (status >= 300) {
        const refused = refusalOf(status, body);
        setRefusal(refused);
        throw new Error([...refused.errorMessages, ...Object.values(refused.errors)][0] ?? texts.refused(status));
      }
      value.set(next);
      setRefusal(null);
      onSaved();
      // Whether the editor goes after a submit is unverified; the documentation only says when UI Kit submits.
      if (assumptions.get().submitClosesEditor) setTimeout(onClose);
    };
    return { submit, close: onClose, refresh: onSaved, fieldValue: value };
  }, [item.key, jira, site, value, assumptions, onSaved, onClose]);
  const { issuetype, project } = item.fields;
  const extension = () => ({
    type: 'jira:customField',
    entryPoint: 'edit',
    fieldId: site.reportFieldId,
    fieldType: `ari:cloud:ecosystem::extension/${site.appId}/${site.environmentId}/static/${module.key}`,
    fieldValue: value.get() ?? null,
    issue: { id: item.id, key: item.key, type: issuetype?.name, typeId: issuetype?.id },
    project: { id: project?.id, key: project?.key, type: project?.projectTypeKey ?? 'software' },
    renderContext: 'issue-view',
    experience: 'issue-view',
    location: window.location.href,
  });
  return (
    <>
      {refusal !== null && <RefusalBanner title={texts.workItem.refusedChange} refusal={refusal} />}
      <AppFrame module={module} extension={extension} hooks={hooks} />
      <Button spacing="compact" appearance="subtle" onClick={onClose}>
        {texts.close}
      </Button>
    </>
  );
}
