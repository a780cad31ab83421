import { findProject, isoNow, keep, type Site } from '../site';

const paragraph = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

type Sample = {
  project: string;
  issueTypeId: string;
  statusId: string;
  priorityId: string;
  summary: string;
  text: string;
};
const samples: Sample[] = [
  {
    project: 'LEARN',
    issueTypeId: '10001',
    statusId: '10101',
    priorityId: '2',
    summary: 'Lights stay dark in the lesson on loops',
    text: 'All tests pass and the work is submitted, the lights of the lesson do not turn on.',
  },
  {
    project: 'LEARN',
    issueTypeId: '10001',
    statusId: '10100',
    priorityId: '3',
    summary: 'Wrong picture in the guide for Ubuntu',
    text: 'The second step shows the picture of the third.',
  },
  {
    project: 'LEARN',
    issueTypeId: '10002',
    statusId: '10102',
    priorityId: '4',
    summary: 'Update the list of batches',
    text: 'Two batches start next month.',
  },
  {
    project: 'OPS',
    issueTypeId: '10003',
    statusId: '10100',
    priorityId: '10000',
    summary: 'Nightly backup did not run',
    text: 'The other team uses the same priorities for its own purposes.',
  },
];

/** A few work items that were there before the app: none of them has a report. */
export function keepSampleIssues(site: Site): void {
  for (const { project: key, text, ...given } of samples) {
    const project = findProject(site, key);
    if (project === undefined) continue;
    project.lastNumber += 1;
    keep(site.issues, {
      ...given,
      id: site.nextId(),
      key: `${key}-${project.lastNumber}`,
      projectId: project.id,
      description: paragraph(text),
      reporterId: 'sample-reporter',
      assigneeId: null,
      labels: [],
      parentId: null,
      watcherIds: ['sample-reporter'],
      formerKeys: [],
      created: isoNow(site),
      updated: isoNow(site),
      custom: {},
      properties: new Map(),
      comments: [],
      changes: [],
    });
  }
}
