/**
 * Every REST call that this Jira emulates, with the OAuth scope that an app needs for it (classic scopes, Jira's OpenAPI
 * document; a few calls need none) and who may call it: `anyone` who is signed in, only a Jira administrator (`admin`), or only an app as
 * itself (`app`). Finer permissions are checked by the handlers. What is not here answers 501.
 */
const read = 'read:jira-work';
const write = 'write:jira-work';
const user = 'read:jira-user';
const configure = 'manage:jira-configuration';
const manageProject = 'manage:jira-project';
const none = null;

type Who = 'anyone' | 'admin' | 'app';
const by = <Scope extends string | null>(scope: Scope, who: Who = 'anyone') => ({ scope, who });

export const endpoints = {
  'GET /myself': by(user),
  'GET /user': by(user),
  'GET /user/search': by(user),
  'GET /user/bulk': by(user),
  'GET /user/groups': by(user),
  'GET /groups/picker': by(user),
  'GET /group/bulk': by(configure),
  'GET /mypermissions': by(read),
  'POST /permissions/check': by(none),

  'GET /project/search': by(read),
  'GET /project/{project}': by(read),
  'GET /project/{project}/statuses': by(read),
  'GET /project/{project}/role': by(read),
  'GET /project/{project}/role/{role}': by(read),
  'GET /project/{project}/properties': by(read),
  'GET /project/{project}/properties/{property}': by(read),
  'PUT /project/{project}/properties/{property}': by(manageProject),
  'DELETE /project/{project}/properties/{property}': by(manageProject),

  'GET /issuetype': by(read),
  'GET /issuetype/project': by(read),
  'GET /status': by(read),
  'GET /issue/createmeta/{project}/issuetypes': by(read),
  'GET /issue/createmeta/{project}/issuetypes/{type}': by(read),

  'GET /priority': by(read),
  'GET /priority/search': by(configure),
  'GET /priority/{id}': by(read),
  'GET /priorityscheme': by(configure),
  'GET /priorityscheme/{id}/priorities': by(configure),
  'GET /priorityscheme/{id}/projects': by(configure),

  'GET /field': by(read),
  'GET /field/search': by(read),
  'GET /field/{field}/screens': by(manageProject, 'admin'),
  'PUT /app/field/{field}/value': by(none, 'app'),

  'GET /screens': by(manageProject, 'admin'),
  'POST /screens': by(configure, 'admin'),
  'DELETE /screens/{screen}': by(configure, 'admin'),
  'GET /screens/{screen}/availableFields': by(manageProject, 'admin'),
  'GET /screens/{screen}/tabs': by(manageProject, 'admin'),
  'GET /screens/{screen}/tabs/{tab}/fields': by(manageProject, 'admin'),
  'POST /screens/{screen}/tabs/{tab}/fields': by(manageProject, 'admin'),
  'DELETE /screens/{screen}/tabs/{tab}/fields/{field}': by(manageProject, 'admin'),
  'POST /screens/{screen}/tabs/{tab}/fields/{field}/move': by(manageProject, 'admin'),
  'GET /screenscheme': by(manageProject, 'admin'),
  'GET /issuetypescreenscheme': by(configure, 'admin'),
  'GET /issuetypescreenscheme/mapping': by(configure, 'admin'),
  'GET /issuetypescreenscheme/project': by(configure, 'admin'),
  'GET /issuetypescreenscheme/{scheme}/project': by(configure, 'admin'),

  'POST /issue': by(write),
  'POST /issue/bulk': by(write),
  'POST /issue/bulkfetch': by(read),
  'GET /issue/{issue}': by(read),
  'PUT /issue/{issue}': by(write),
  'DELETE /issue/{issue}': by(write),
  'GET /issue/{issue}/changelog': by(read),
  'POST /changelog/bulkfetch': by(read),
  'GET /issue/{issue}/editmeta': by(read),
  'GET /issue/{issue}/comment': by(read),
  'POST /issue/{issue}/comment': by(write),
  'GET /issue/{issue}/properties': by(read),
  'GET /issue/{issue}/properties/{property}': by(read),
  'PUT /issue/{issue}/properties/{property}': by(write),
  'DELETE /issue/{issue}/properties/{property}': by(write),
  'GET /issue/{issue}/transitions': by(read),
  'POST /issue/{issue}/transitions': by(write),
  'GET /issue/{issue}/watchers': by(read),
  'POST /issue/{issue}/watchers': by(write),
  'GET /issueLinkType': by(read),
  'POST /issueLink': by(write),
  'POST /bulk/issues/fields': by(write),
  'POST /bulk/issues/transition': by(write),
  'POST /bulk/issues/move': by(write),
  'GET /bulk/queue/{task}': by(read),
  'GET /search/jql': by(read),
  'POST /search/jql': by(read),
  'POST /search/approximate-count': by(read),
  'POST /filter': by(write),
  'GET /filter/{filter}': by(read),

  'GET /uiModifications': by(read, 'app'),
  'POST /uiModifications': by(read, 'app'),
  'PUT /uiModifications/{id}': by(read, 'app'),
  'DELETE /uiModifications/{id}': by(none, 'app'),

  'GET /workflows/capabilities': by(configure, 'admin'),
  'POST /workflows': by(configure, 'admin'),
  'GET /workflows/search': by(configure, 'admin'),
  'POST /workflows/update/validation': by(configure, 'admin'),
  'POST /workflows/update': by(configure, 'admin'),
} as const;
export type Endpoint = keyof typeof endpoints;
