import { ScriptFrame } from '../kit/script-frame';
import { useStore } from '../kit/store';
import type { Dialog } from './dialog';

/** The app's UI modifications of the create dialog, only where the app registered something. */
export function FormScript({ dialog }: { dialog: Dialog }) {
  const { uim, project, type, run } = useStore(dialog.state);
  if (project === null || type === null) return null;
  const place = {
    project: { id: project.id, key: project.key, type: project.projectTypeKey ?? 'software' },
    issueType: { id: type.id, name: type.name },
    viewType: 'GIC',
  };
  return <ScriptFrame key={run} uim={uim} place={place} />;
}
