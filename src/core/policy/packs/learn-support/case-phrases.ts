/** Two cases that several sections of the pack must hear alike: as a category, as never blocking, and with a first answer. */

export const labNotSolved = [
  '{unable} ~ {solve} ~ {lab}',
  '{lab} ~ {unable} ~ {solve}|solved',
  '{lab} ~ could+not|can+not be solved',
  '{lab} that|which ~ {unable} ~ {solve}',
  'know|idea|clue how to {solve}|pass|finish ~ {lab}',
  'know|idea|clue how to get ~ pass',
  'how to {solve} ~ {lab}',
  'help _ him|her|them|student|me|us _ to|with pass|finish|solve|complete ~ {lab}',
  '{lab} ~ beyond me|us',
  'neither|none|nobody|noone ~ {solve} it|this|that|the',
  'neither|none|nobody|noone ~ {solve} ~ {lab}',
  'stuck on|with ~ {lab} ~ myself|too|coach|coaches',
  'i|we|coach|coaches _ stuck _ on|with ~ {lab}',
  '{lab} unsolvable|unsolved|impossible',
  '{lab} is _ unsolvable|impossible|too+hard|too+difficult',
];

export const githubNameChanged = [
  '{changed} ~ github ~ {name}',
  'github ~ {name} ~ changed|change|changing|renamed|rename',
  '{name} ~ github ~ changed|change|renamed|rename',
  'changed|renamed ~ on github',
  'changed|renamed ~ github',
  'github rename|renamed',
  'github ~ renamed',
  'new github name|username|handle',
];

export const notTheGithubName = [
  'changed|change ~ github ~ password|email|settings|token|key|permissions|connection',
  'not|nothing|never|hasnt|didnt ~ changed ~ github',
  'new github account',
];
