import { Banner } from '../kit/banner';
import { useStore } from '../kit/store';
import { texts } from '../texts';
import type { Dialog } from './dialog';

/** What Jira refused, in Jira's words: sentences for the whole form first, then those of fields with their names. */
export function DialogBanner({ dialog }: { dialog: Dialog }) {
  const { refusal, errors, project, phase, types, notDrawn, attempt, ...fields } = useStore(dialog.state);
  const nameOf = (id: string) => {
    if (id === fields.report?.fieldId) return fields.report.name;
    return fields.form[id]?.fieldName ?? notDrawn.find(({ fieldId }) => fieldId === id)?.name ?? id;
  };
  const ofFields = Object.entries(errors).map(([id, text]) =>
    text.includes(nameOf(id)) ? text : `${nameOf(id)}: ${text}`,
  );
  const said = [...(refusal?.errorMessages ?? []), ...ofFields];
  const saysNothing =
    refusal !== null && refusal.errorMessages.length === 0 && Object.keys(refusal.errors).length === 0;
  const needed = notDrawn.filter(({ required }) => required).map(({ name }) => name);
  const cannotCreate = phase === 'ready' && project !== null && types.length === 0 && refusal === null;
  return (
    <>
      {(saysNothing || said.length > 0) && (
        <Banner key={attempt} tone="error" title={texts.dialog.banner}>
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {saysNothing && <p>{refusal.status >= 500 ? texts.unreachable : texts.refused(refusal.status)}</p>}
        </Banner>
      )}
      {cannotCreate && <Banner tone="warning" title={texts.dialog.noCreate} />}
      {needed.length > 0 && <Banner tone="info" title={texts.dialog.notDrawn(needed.join(', '))} />}
    </>
  );
}
