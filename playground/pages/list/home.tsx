import { useState } from 'react';

import { ProjectPage } from '../jira/create-meta';
import { useJira } from '../jira/use-jira';
import { RefusalBanner } from '../kit/refusal-banner';
import { Select } from '../kit/select';
import { useSession } from '../shell/session';
import { SiteLink } from '../shell/site-link';
import { texts } from '../texts';
import { FirstVisitHint } from './first-visit-hint';
import { WorkItemList } from './work-item-list';

/** The spaces of the site and the work items of one of them. */
export function Home({ project: asked }: { project?: string }) {
  const { answer } = useJira(ProjectPage, '/rest/api/3/project/search?maxResults=100');
  const [chosen, setChosen] = useState(asked ?? new URLSearchParams(window.location.search).get('project'));
  const projects = answer?.ok === true ? answer.value.values : [];
  const project = projects.find(({ id, key }) => id === chosen || key === chosen) ?? projects[0];
  const settings = useSession().site.modules.find(({ type }) => type === 'jira:projectSettingsPage');
  return (
    <>
      <FirstVisitHint />
      <div className="page-head">
        <h1>{texts.home.title}</h1>
        <label className="tool">
          <span className="tool-label">{texts.home.space}</span>
          <Select
            options={projects.map(({ id, name, key }) => ({ id, name: `${name} (${key})` }))}
            value={project?.id ?? null}
            onChoose={({ id }) => setChosen(id)}
          />
        </label>
      </div>
      {answer?.ok === false && <RefusalBanner title={texts.home.title} refusal={answer.refusal} />}
      {project !== undefined && settings !== undefined && (
        <SiteLink to={`/jira/software/projects/${project.key}/settings/apps/${settings.key}`}>
          {texts.nav.spaceSettings}
        </SiteLink>
      )}
      {project !== undefined && (
        <WorkItemList key={project.id} jql={`project = "${project.key}" ORDER BY created DESC`} />
      )}
    </>
  );
}
