import type { PriorityScheme, Project } from '../model';
import { teamFields } from './sample-screens';
import { LEARN_WORKFLOW, OPS_WORKFLOW, TEAM_WORKFLOW } from './sample-workflows';

export const prioritySchemes: PriorityScheme[] = [
  {
    id: '10701',
    name: 'Learn support priorities',
    isDefault: false,
    priorityIds: ['10000', '2', '3', '4'],
    defaultPriorityId: '3',
  },
  {
    id: '1',
    name: 'Default priority scheme',
    isDefault: true,
    priorityIds: ['1', '10000', '2', '3', '4', '5'],
    defaultPriorityId: '3',
  },
];

const classic = { style: 'classic' as const, ownFieldIds: [], mandatoryFieldIds: [] };

const learn: Omit<Project, 'properties'> = {
  ...classic,
  id: '10201',
  key: 'LEARN',
  name: 'Learn support',
  leadAccountId: 'sample-lead',
  issueTypeIds: ['10001', '10002', '10004'],
  prioritySchemeId: '10701',
  issueTypeScreenSchemeId: '10601',
  workflowByIssueType: { '10001': LEARN_WORKFLOW, '10002': LEARN_WORKFLOW, '10004': LEARN_WORKFLOW },
  lastNumber: 0,
};
const operations: Omit<Project, 'properties'> = {
  ...classic,
  id: '10202',
  key: 'OPS',
  name: 'Operations',
  leadAccountId: 'sample-site-admin',
  issueTypeIds: ['10001', '10003'],
  prioritySchemeId: '1',
  issueTypeScreenSchemeId: '10602',
  workflowByIssueType: { '10001': OPS_WORKFLOW, '10003': OPS_WORKFLOW },
  lastNumber: 0,
};
const team: Omit<Project, 'properties'> = {
  id: '10203',
  key: 'TEAM',
  name: 'Team space',
  style: 'next-gen',
  leadAccountId: 'sample-lead',
  issueTypeIds: ['10011', '10012'],
  prioritySchemeId: '1',
  issueTypeScreenSchemeId: null,
  ownFieldIds: teamFields,
  mandatoryFieldIds: [],
  workflowByIssueType: { '10011': TEAM_WORKFLOW, '10012': TEAM_WORKFLOW },
  lastNumber: 0,
};

/** A copy for each site: their properties and numbers change. */
export const sampleProjects = (): Project[] =>
  structuredClone([learn, operations, team]).map((project) => ({ ...project, properties: new Map() }));
