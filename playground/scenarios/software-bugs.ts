import type { Scenario } from './scenario';
import { setUp } from './set-up';

export const softwareBugs: Scenario = {
  id: 'software-bug',
  title: 'A team that builds software',
  description: 'OPS is covered with the policy for software bugs: other questions, other checklist, the same app.',
  prepare: (playground) => setUp(playground, { project: 'OPS', issueTypeIds: ['10001'], packName: 'Software bugs' }),
};
