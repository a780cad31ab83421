import type { Policy } from '../../policy';
import { githubNameChanged, labNotSolved, notTheGithubName } from './case-phrases';

export const answersInstead: Policy['answersInstead'] = [
  {
    id: 'dark-lights',
    title: 'Lights of a lesson that stay dark',
    text: 'The common-questions guide has a section on lights: check who is logged in with “learn whoami”, run the tests and submit once more, and refresh the page. If that did not help, go on with this report and say so.',
    categories: ['lights'],
    signals: [
      {
        phrases: [
          '{light} ~ {dark}',
          '{light} ~ not|wont|dont|doesnt|didnt|never|isnt|arent|cant ~ on|green|turn*|light*|lit|change*|update*|show*|go|appear*|come*',
          '{dark} ~ {light}',
          'test|tests|pr|pull|request|submit|local|build|lesson|second|third|first {light}',
        ],
        weight: 3,
      },
    ],
  },
  {
    id: 'github-name-changed',
    title: 'A changed GitHub user name',
    text: 'Ask the student to change the name back on GitHub: a new name breaks many things on Learn. For the new name, send a mail or file a work item of priority Medium with the original and the wanted name, and somebody will plan the change with the student.',
    signals: [{ phrases: githubNameChanged, unless: notTheGithubName, weight: 3 }],
  },
  {
    id: 'lab-not-solved',
    title: 'A lab that cannot be solved right now',
    text: 'Let the student move on to the next lab for now and come back later. A lab that a coach could not solve holds nobody up.',
    signals: [{ phrases: labNotSolved, weight: 3 }],
  },
  {
    id: 'nitrous',
    title: 'Nitrous is not supported',
    text: 'Ask the student to move from Nitrous to the Learn IDE. It needs no set-up, and there we can help with everything.',
    signals: [
      {
        phrases: ['nitrous', 'nitrousio'],
        unless: [
          'moved|migrated|switched|away ~ from|off ~ nitrous',
          'used to ~ nitrous',
          'before|previously|formerly ~ nitrous',
          'nitrous ~ before|previously|until',
        ],
        weight: 3,
      },
    ],
  },
];
