import { useEffect, useRef, useState } from 'react';

import type { MetaField } from '../jira/create-meta';
import type { WorkItem } from '../jira/work-item';
import { createStore, useStore } from '../kit/store';
import { useSession } from '../shell/session';
import type { FormState } from '../forms/form-field';
import { followItem, type ItemForm, openItemForm } from '../forms/item-form';
import { loadModifications } from '../forms/load-modifications';
import type { View } from '../forms/view-methods';

type Opening = {
  item: WorkItem;
  view: View;
  /** Null while it is loading. */
  meta: MetaField[] | null;
  onScriptValue?: (fieldId: string, value: unknown) => void;
};
const nothing = createStore<FormState>({});

/** Opens the form once for this work item, its space and type, and person; a change of its values opens nothing anew. */
export function useItemForm({ item, view, meta, onScriptValue }: Opening): {
  form: ItemForm | null;
  fields: FormState;
} {
  const session = useSession();
  const { accountId } = useStore(session.user);
  const [form, setForm] = useState<ItemForm | null>(null);
  const latest = useRef({ item, meta, onScriptValue });
  latest.current = { item, meta, onScriptValue };
  const { project, issuetype } = item.fields;
  const [projectId, issueTypeId, isKnown] = [project?.id ?? '', issuetype?.id ?? '', meta !== null];

  useEffect(() => {
    let isCurrent = true;
    if (isKnown)
      void loadModifications(session, { projectId, issueTypeId, viewType: view }).then((modifications) => {
        if (!isCurrent) return;
        const opened = openItemForm(latest.current.item, {
          ...{ view, modifications, reportFieldId: session.site.reportFieldId },
          meta: latest.current.meta ?? [],
          note: (what, detail) => session.note({ from: 'bridge', what: `form script: ${what}`, detail }),
          onScriptValue: (id, value) => latest.current.onScriptValue?.(id, value),
        });
        setForm(opened);
      });
    return () => {
      isCurrent = false;
    };
  }, [session, projectId, issueTypeId, view, isKnown, item.id, accountId]);
  useEffect(() => {
    if (form !== null && view === 'IssueView') followItem(form, item);
  }, [form, item, view]);
  return { form, fields: useStore(form?.state ?? nothing) };
}
