import type { Policy } from '../../policy';
import { account, github } from './account-categories';
import { ide, other, virtualbox } from './environment-categories';
import { learnGem, lights, project } from './lesson-categories';
import { blog, chat, ui } from './site-categories';

/** In the order of the handbook; 'other' last, so that it wins no draw. */
export const categories: Policy['categories'] = [
  ide,
  chat,
  ui,
  account,
  lights,
  project,
  virtualbox,
  learnGem,
  github,
  blog,
  other,
];

export const kinds: Policy['kinds'] = [
  { id: 'environment', title: 'Environment', help: 'The IDE or a set-up on the student’s machine.' },
  { id: 'programming', title: 'Programming', help: 'Code, tests and labs.' },
  { id: 'platform', title: 'Platform', help: 'The site: pages, chat, lights, account.' },
];
