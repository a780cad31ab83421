import { useEffect, useMemo } from 'react';

import type { HostedFrame } from '../bridge/host/host-frame';
import { AppFrame } from '../kit/app-frame';
import { useStore } from '../kit/store';
import { useSession } from '../shell/session';
import type { Dialog } from './dialog';
import { submitReport } from './edit-form';

type Props = { dialog: Dialog; onHosted: (frame: HostedFrame | null) => void };

/** The app's field in the create dialog. `view.submit` only stores the value into the dialog, as often as it likes. */
export function ReportField({ dialog, onHosted }: Props) {
  const { site, assumptions } = useSession();
  const { report, project, type, run, errors } = useStore(dialog.state);
  const module = site.modules.find((one) => one.type === 'jira:customField');
  useEffect(() => () => onHosted(null), [onHosted]);

  const hooks = useMemo(
    () => ({ submit: (value: unknown) => submitReport(dialog, value), fieldValue: dialog.reportValue }),
    [dialog],
  );
  if (module === undefined || report === null || project === null || type === null) return null;
  const error = errors[report.fieldId];
  const extension = () => ({
    type: 'jira:customField',
    entryPoint: 'edit',
    fieldId: report.fieldId,
    fieldType: report.schema?.custom ?? fieldTypeOf(site, module.key),
    fieldValue: dialog.reportValue.get() ?? null,
    // Whether Jira fills type and typeId here is unverified, so the switch shows both ways.
    issue: assumptions.get().fieldTypeIdInCreate ? { type: type.name, typeId: type.id } : {},
    project: { id: project.id, key: project.key, type: project.projectTypeKey ?? 'software' },
    renderContext: 'issue-create',
    experience: 'issue-create',
    location: window.location.href,
  });
  return (
    <div className="form-row" role="group" aria-label={report.name} aria-describedby={error && 'report-error'}>
      <span className="form-row-label" aria-hidden="true">
        {report.name}
      </span>
      {/* Above the frame: below it nobody would see it. */}
      {error !== undefined && (
        <p className="form-row-error" id="report-error">
          {error}
        </p>
      )}
      <AppFrame key={run} module={module} extension={extension} hooks={hooks} onHosted={onHosted} />
    </div>
  );
}

const fieldTypeOf = ({ appId, environmentId }: { appId: string; environmentId: string }, key: string) =>
  `ari:cloud:ecosystem::extension/${appId}/${environmentId}/static/${key}`;
