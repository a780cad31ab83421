import type { Policy } from '../../policy';
import { kinds } from './categories';

/** Nothing here depends on a plan: what is not supported is so for everybody. */
export const environments: Policy['environments'] = {
  part: 'environment',
  unsupported: [
    {
      id: 'internet-explorer',
      title: 'Internet Explorer',
      phrases: ['internet explorer', 'ie', 'ie11', 'ie 11', 'msie'],
      unless: ['not|no|without|never ~ ie|internet+explorer', 'edge ~ ie+mode'],
      advice: 'Try it in a current browser. If it is the same there, name that one here.',
    },
    {
      id: 'windows-seven',
      title: 'Windows 7',
      phrases: ['windows 7', 'win7', 'windows 8', 'win8'],
      unless: ['not|no|without ~ windows'],
      advice: 'Try it on a system that still gets updates.',
    },
  ],
  free: null,
  kinds: kinds.map(({ id }) => id),
};
