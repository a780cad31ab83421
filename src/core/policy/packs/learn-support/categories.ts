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
  {
    id: 'environment',
    title: 'Environment',
    help: 'The IDE or a set-up on the student’s machine.',
    saidBy: {
      phrases: [
        'learn ide',
        'ide _ crash*|freez*|froze|slow|connect*|load*|open*|start*|stuck',
        'install*|setup|set+up ~ ruby|rails|git|gem|node|virtualbox|postgres|ide|environment|rvm|homebrew',
        'virtualbox|rvm|homebrew|xcode|nitrous|terminal+wont',
      ],
      weight: 1,
    },
  },
  {
    id: 'programming',
    title: 'Programming',
    help: 'Code, tests and labs.',
    saidBy: {
      phrases: [
        'test|tests|spec|specs|rspec|mocha _ fail*|pass*|red|error*',
        'my|her|his|their|students code',
        'undefined method|variable|local',
        'syntax|name|type|no+method error',
        'nomethoderror|nameerror|typeerror|syntaxerror',
        'stuck on _ lab|exercise|test|method',
      ],
      weight: 1,
    },
  },
  {
    id: 'platform',
    title: 'Platform',
    help: 'The site: pages, chat, lights, account.',
    saidBy: {
      phrases: [
        'page|pages|site|website|lesson|lobby|chat|profile|curriculum _ blank|empty|500|404|load*|broken|error|down|open*',
        'light|lights _ dark|off|green|gray|grey|stay*|turn*|not',
        'button _ {dark}|not|doesnt|missing|nothing|broken',
        '500|404 error|page|pages',
      ],
      weight: 1,
    },
  },
];
