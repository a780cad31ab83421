/** `type` in the notation of Jira's analysis; `cost`: expensive operations per access. */
export type MemberShape = { type: string; cost?: number };
type Shape = Readonly<Record<string, MemberShape>>;

const all = (type: string, names: string): Shape =>
  Object.fromEntries(names.split(' ').map((name) => [name, { type }]));
const loads = (type: string, names: string): Shape =>
  Object.fromEntries(names.split(' ').map((name) => [name, { type, cost: 1 }]));

const named: Shape = { ...all('Number', 'id'), ...all('String', 'name description') };

/**
 * The members of each type, after Jira's type reference. What loads more data costs one operation per access; entity
 * properties and custom fields cost one per key, `properties` itself another one (the stricter reading).
 */
const SHAPES = {
  Issue: {
    ...all('Number', 'id'),
    ...all('String', 'key summary'),
    ...all('RichText', 'description environment'),
    ...all('IssuePriority', 'priority'),
    ...all('IssueType', 'issueType'),
    ...all('IssueStatus', 'status'),
    ...all('Date', 'created updated'),
    ...all('CalendarDate', 'dueDate'),
    ...all('Resolution', 'resolution'),
    ...all('Number', 'originalEstimate remainingEstimate timeSpent'),
    ...all('SecurityLevel', 'securityLevel'),
    ...loads('Issue', 'parent'),
    ...loads('Project', 'project'),
    ...loads('User', 'assignee reporter creator'),
    ...loads('List<Issue>', 'childIssues subtasks'),
    ...all('List<String>', 'labels'),
    ...loads('List<Version>', 'versions fixVersions'),
    ...loads('List<Component>', 'components'),
    ...loads('List<Attachment>', 'attachments'),
    ...loads('List<Worklog>', 'worklogs'),
    ...loads('List<Comment>', 'comments'),
    ...loads('List<IssueLink>', 'links'),
    ...loads('List<Changelog>', 'changelogs'),
    ...loads('EntityProperties', 'properties'),
  },
  IssuePriority: named,
  IssueStatus: { ...named, ...all('StatusCategory', 'category') },
  StatusCategory: { ...all('Number', 'id'), ...all('String', 'key name colorName') },
  Resolution: named,
  IssueType: { ...named, ...all('Number', 'hierarchyLevel'), ...loads('EntityProperties', 'properties') },
  Project: {
    ...all('Number', 'id'),
    ...all('String', 'key name style projectTypeKey'),
    ...loads('User', 'lead'),
    ...loads('EntityProperties', 'properties'),
  },
  User: {
    ...all('String', 'accountId displayName locale timeZone'),
    ...all('Boolean', 'active'),
    ...loads('List<String>', 'groups groupIds'),
    ...loads('EntityProperties', 'properties'),
  },
  RichText: all('String', 'plainText'),
  Comment: { ...all('Number', 'id'), ...all('RichText', 'body'), ...all('User', 'author'), ...all('Date', 'created') },
  Transition: {
    ...all('Number', 'id'),
    ...all('String', 'name'),
    ...all('IssueStatus', 'from to'),
    ...all('Boolean', 'hasScreen'),
  },
  Workflow: all('String', 'id name'),
  Changelog: { ...all('User', 'author'), ...all('Date', 'created'), ...all('List<Map>', 'items') },
  EntityProperties: {},
} as const satisfies Record<string, Shape>;

export type EntityType = keyof typeof SHAPES;

export const isEntityType = (name: string): name is EntityType => Object.hasOwn(SHAPES, name);
export const shapeOf = (type: EntityType): Shape => SHAPES[type];
