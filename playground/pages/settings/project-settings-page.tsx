import { useMemo } from 'react';
import * as z from 'zod/mini';

import { useJira } from '../jira/use-jira';
import { AppFrame } from '../kit/app-frame';
import { RefusalBanner } from '../kit/refusal-banner';
import { useStore } from '../kit/store';
import { useSession } from '../shell/session';
import { texts } from '../texts';

const Project = z.looseObject({ id: z.string(), key: z.string(), projectTypeKey: z.optional(z.string()) });
const Mine = z.object({ permissions: z.object({ ADMINISTER_PROJECTS: z.object({ havePermission: z.boolean() }) }) });
type Props = { projectKey: string; moduleKey: string };

/** A page of the app in a space's own settings. */
export function ProjectSettingsPage({ projectKey, moduleKey }: Props) {
  const { site, user } = useSession();
  const { accountId } = useStore(user);
  const hooks = useMemo(() => ({}), []);
  const asked = `/rest/api/3/mypermissions?permissions=ADMINISTER_PROJECTS&projectKey=${projectKey}`;
  const { answer } = useJira(Project, `/rest/api/3/project/${projectKey}`);
  const { answer: mine } = useJira(Mine, asked);
  const module = site.modules.find(({ type, key }) => type === 'jira:projectSettingsPage' && key === moduleKey);
  if (module === undefined) return <p>{texts.settings.noModule(moduleKey)}</p>;
  if (answer === null) return <p>{texts.loading}</p>;
  if (!answer.ok) return <RefusalBanner title={module.title} refusal={answer.refusal} />;
  const { id, key, projectTypeKey: type = 'software' } = answer.value;
  const isAdmin = mine?.ok === true && mine.value.permissions.ADMINISTER_PROJECTS.havePermission;
  return (
    <>
      <h1>{module.title}</h1>
      {mine?.ok === true && !isAdmin && <p className="muted">{texts.settings.notProjectAdmin}</p>}
      <AppFrame
        key={accountId}
        module={module}
        hooks={hooks}
        extension={() => ({
          type: 'jira:projectSettingsPage',
          project: { id, key, type },
          location: window.location.href,
        })}
      />
    </>
  );
}
