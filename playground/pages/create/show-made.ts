import type { Created } from '../jira/create-meta';
import type { Session } from '../shell/session';
import { texts } from '../texts';

/** Jira's flag about a new work item. `slow`: it was made without what the app's field would have brought. */
export function showMade(session: Session, { id, key }: Created, { slow = false } = {}): void {
  const go = () => session.place.go(`/browse/${key}`);
  session.flags.show({
    id: `created-${id}`,
    title: texts.dialog.created(key),
    description: slow ? texts.dialog.slowField : undefined,
    tone: slow ? 'warning' : 'success',
    actions: [{ text: texts.dialog.view, href: `/browse/${key}`, onClick: go }],
    isAutoDismiss: false,
  });
  session.changes.update((count) => count + 1);
}
