import Button from '@atlaskit/button/new';

import { useSession } from '../shell/session';
import { FIRST_VALUES } from './door-forms';
import { texts } from './texts';

/** Sample ids of Blocker, LEARN and Bug: what an app that was written for this site would hold. */
const CONTEXT = { projectId: '10201', issueTypeId: '10001', priorityId: '10000' };

/** Another app's page with its own button: it opens Jira's create dialog with the fields filled in. */
export function OtherApp() {
  const { createDialog } = useSession();
  const open = () =>
    createDialog.set({ ...CONTEXT, summary: texts.otherApp.summary, description: FIRST_VALUES.summary });
  return (
    <section className="door" aria-labelledby="other-app-title">
      <h2 id="other-app-title">{texts.otherApp.title}</h2>
      <p className="muted">{texts.otherApp.hint}</p>
      <Button onClick={open}>{texts.otherApp.open}</Button>
    </section>
  );
}
