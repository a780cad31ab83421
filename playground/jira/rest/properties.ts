import { ok, done, route, withIssue, withProject, type Call, type Handler, type Route } from '../route';
import { refuse, type JiraAnswer } from '../request';
import type { Site } from '../site';

/** Any JSON up to 32,768 characters under a key of up to 255. */
const LONGEST_VALUE = 32_768;
const LONGEST_KEY = 255;

type Properties = Map<string, unknown>;
type Owner = 'project' | 'issue';
const keyIn = ({ params }: Call): string => params['property'] ?? '';
const none = (owner: Owner, key: string): JiraAnswer =>
  refuse(404, `The ${owner} has no property with the key '${key}', or you do not have permission to see it.`);

const list = ({ site }: { site: Site }, properties: Properties, owner: Owner, id: string): JiraAnswer =>
  ok({
    keys: [...properties.keys()].map((key) => ({
      key,
      self: `${site.baseUrl}/rest/api/3/${owner}/${id}/properties/${encodeURIComponent(key)}`,
    })),
  });

function read(call: Call, properties: Properties, owner: Owner): JiraAnswer {
  const key = keyIn(call);
  return properties.has(key) ? ok({ key, value: properties.get(key) }) : none(owner, key);
}

function write(call: Call, properties: Properties): JiraAnswer {
  const key = keyIn(call);
  if (call.body === undefined) return refuse(400, 'The property value has to be a valid, non-empty JSON.');
  if (key.length > LONGEST_KEY) return refuse(400, `The key of a property is at most ${LONGEST_KEY} characters long.`);
  if (JSON.stringify(call.body).length > LONGEST_VALUE)
    return refuse(400, `The value of a property is at most ${LONGEST_VALUE} characters long.`);
  const status = properties.has(key) ? 200 : 201;
  properties.set(key, call.body);
  return { status };
}

function remove(call: Call, properties: Properties, owner: Owner): JiraAnswer {
  return properties.delete(keyIn(call)) ? done : none(owner, keyIn(call));
}

const ofProject = (
  permission: string,
  handle: (call: Call, properties: Properties, id: string) => JiraAnswer,
): Handler => withProject(permission, (call, project) => handle(call, project.properties, project.id));
const ofIssue = (permission: string, handle: (call: Call, properties: Properties, id: string) => JiraAnswer): Handler =>
  withIssue(permission, (call, issue) => handle(call, issue.properties, issue.id));

export const propertyRoutes: Route[] = [
  route(
    'GET /project/{project}/properties',
    ofProject('BROWSE_PROJECTS', (...own) => list(own[0], own[1], 'project', own[2])),
  ),
  route(
    'GET /project/{project}/properties/{property}',
    ofProject('BROWSE_PROJECTS', (...own) => read(own[0], own[1], 'project')),
  ),
  route('PUT /project/{project}/properties/{property}', ofProject('ADMINISTER_PROJECTS', write)),
  route(
    'DELETE /project/{project}/properties/{property}',
    ofProject('ADMINISTER_PROJECTS', (...own) => remove(own[0], own[1], 'project')),
  ),
  route(
    'GET /issue/{issue}/properties',
    ofIssue('BROWSE_PROJECTS', (...own) => list(own[0], own[1], 'issue', own[2])),
  ),
  route(
    'GET /issue/{issue}/properties/{property}',
    ofIssue('BROWSE_PROJECTS', (...own) => read(own[0], own[1], 'issue')),
  ),
  route('PUT /issue/{issue}/properties/{property}', ofIssue('EDIT_ISSUES', write)),
  route(
    'DELETE /issue/{issue}/properties/{property}',
    ofIssue('EDIT_ISSUES', (...own) => remove(own[0], own[1], 'issue')),
  ),
];
