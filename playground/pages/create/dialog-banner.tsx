import { Banner } from '../kit/banner';
import { useStore } from '../kit/store';
import { texts } from '../texts';
import type { Dialog } from './dialog';

/** What Jira refused, in Jira's words; sentences of fields that this dialog does not draw stand here too. */
export function DialogBanner({ dialog }: { dialog: Dialog }) {
  const { refusal, errors, form, report, project, phase, types, notDrawn, attempt } = useStore(dialog.state);
  const drawn = new Set(['project', 'issuetype', ...Object.keys(form), report?.fieldId ?? '']);
  const undrawnErrors = Object.entries(refusal?.errors ?? {}).filter(([id]) => !drawn.has(id));
  const needed = notDrawn.filter(({ required }) => required).map(({ name }) => name);
  const sentences = [...(refusal?.errorMessages ?? []), ...undrawnErrors.map(([id, text]) => `${id}: ${text}`)];
  const hasFieldErrors = Object.keys(errors).length > 0;
  return (
    <>
      {(refusal !== null || hasFieldErrors) && (
        <Banner key={attempt} tone="error" title={texts.dialog.banner}>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {hasFieldErrors && <p>{texts.dialog.bannerFields}</p>}
          {refusal !== null && sentences.length === 0 && !hasFieldErrors && (
            <p>{refusal.status >= 500 ? texts.unreachable : texts.refused(refusal.status)}</p>
          )}
        </Banner>
      )}
      {phase === 'ready' && project !== null && types.length === 0 && refusal === null && (
        <Banner tone="warning" title={texts.dialog.noCreate} />
      )}
      {needed.length > 0 && <Banner tone="info" title={texts.dialog.notDrawn(needed.join(', '))} />}
    </>
  );
}
