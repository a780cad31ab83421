import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';

import { metaFieldsOf } from '../jira/create-meta';
import { type Refusal, refusalOf } from '../jira/jira-answer';
import type { Transition } from '../jira/work-item';
import { Modal } from '../kit/modal';
import { RefusalBanner } from '../kit/refusal-banner';
import { ScriptFrame } from '../kit/script-frame';
import { createStore } from '../kit/store';
import { useSession } from '../shell/session';
import { texts } from '../texts';
import type { ChangeProps } from './change-props';
import { placeOf } from './place-of';
import { TransitionFields } from './transition-fields';
import { transitionBody } from './transition-body';
import { TransitionReport } from './transition-report';
import { useItemForm } from './use-item-form';

type Props = ChangeProps & { transition: Transition; onClose: () => void };

/** The screen of a transition. Nothing is saved before its button is pressed. */
export function TransitionDialog({ item, transition, onChanged, onClose }: Props) {
  const { jira } = useSession();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [reportValue] = useState(() => createStore<unknown>(undefined));
  const meta = useMemo(() => metaFieldsOf(transition.fields ?? {}), [transition]);
  const { form, fields } = useItemForm({ item, view: 'IssueTransition', meta });
  const { issue, project } = placeOf(item);
  const place = {
    ...{ issue, project, issueType: { id: issue.typeId, name: issue.type } },
    ...{ viewType: 'IssueTransition', issueTransition: { id: transition.id } },
  };
  const take = async () => {
    const report = form?.report == null ? null : { fieldId: form.report.fieldId, value: reportValue.get() };
    const body = transitionBody(transition.id, { item, fields, report });
    const answer = await jira('POST', `/rest/api/3/issue/${item.key}/transitions`, body, 'issue-view');
    if (answer.status >= 300) return setRefusal(refusalOf(answer.status, answer.body));
    onChanged(null);
    onClose();
  };
  const footer = (
    <>
      <Button appearance="subtle" onClick={onClose}>
        {texts.cancel}
      </Button>
      <Button appearance="primary" onClick={() => void take()}>
        {transition.name}
      </Button>
    </>
  );
  return (
    <Modal title={transition.name} size="small" onClose={onClose} footer={footer}>
      {refusal !== null && <RefusalBanner title={texts.workItem.refusedChange} refusal={refusal} />}
      {form !== null && <TransitionFields form={form} fields={fields} />}
      {form?.report != null && <TransitionReport item={item} transition={transition} value={reportValue} />}
      <ScriptFrame uim={form?.uim ?? null} place={place} />
    </Modal>
  );
}
