import type { Entity } from '../expressions/entity';
import { issueEntity } from '../expressions/entities/issue-entity';
import { projectEntity } from '../expressions/entities/project-entity';
import { userEntity } from '../expressions/entities/user-entity';
import type { EvaluationOptions } from '../expressions/evaluate-expression';
import { restLimits, strictModuleLimits } from '../expressions/limits';
import type { Issue, Project, User } from '../model';
import { issueFields } from '../shapes/issue-shape';
import { projectShape, userShape } from '../shapes/small-shapes';
import { findIssue, findProject, type Site } from '../site';

export function projectOf(site: Site, project: Project): Entity {
  const lead = site.users.get(project.leadAccountId);
  return projectEntity(
    { ...projectShape(site, project), ...(lead === undefined ? {} : { lead: userShape(site, lead) }) },
    { properties: Object.fromEntries(project.properties) },
  );
}

/** The app itself has no groups and a name of its own. */
export const userOf = (site: Site, user: User | null): Entity =>
  user === null
    ? userEntity({ accountId: site.app.appId, displayName: 'The app' }, { groups: [] })
    : userEntity(userShape(site, user), { groups: user.groups });

/** `hidden`: fields that the rule does not see, by an assumption. A work item that is about to be made has no id and no key. */
export function issueOf(site: Site, issue: Issue, hidden: (fieldId: string) => boolean = () => false): Entity {
  const project = site.projects.get(issue.projectId);
  const fields = Object.fromEntries(Object.entries(issueFields(site, issue)).filter(([id]) => !hidden(id)));
  const made = issue.id !== '';
  return issueEntity(
    { id: made ? issue.id : null, key: made ? issue.key : null, fields },
    {
      ...(project === undefined ? {} : { project: projectOf(site, project) }),
      fieldKeys: Object.fromEntries([...site.fields.values()].map(({ key, id }) => [key, id])),
      properties: Object.fromEntries(issue.properties),
      comments: issue.comments.map(({ id, body, authorId, created }) => ({
        id,
        body,
        author: authorOf(site, authorId),
        created,
      })),
    },
  );
}

const authorOf = (site: Site, accountId: string) => {
  const author = site.users.get(accountId);
  return author === undefined ? { accountId } : userShape(site, author);
};

/** Limits, assumptions and the records that `new Issue(…)` finds. */
export const evaluationOn = (site: Site): EvaluationOptions => ({
  limits: site.assumptions.moduleLimits === 'own-margin' ? strictModuleLimits : restLimits,
  assumptions: site.assumptions,
  now: site.now(),
  records: {
    Issue: (idOrKey) => {
      const issue = findIssue(site, idOrKey);
      return issue === undefined ? null : issueOf(site, issue);
    },
    Project: (idOrKey) => {
      const project = findProject(site, idOrKey);
      return project === undefined ? null : projectOf(site, project);
    },
    User: (accountId) => {
      const user = site.users.get(accountId);
      return user === undefined ? null : userOf(site, user);
    },
  },
});
