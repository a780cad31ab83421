/** What the sections of a policy are for. */
export const sections = {
  title: 'Sections of the policy',
  means: {
    parts: 'The questions of a report, in the order in which they are asked.',
    required: 'What a report must hold. Of several parts one is enough.',
    kinds: 'Sorts of trouble. Items of the checklist can depend on them.',
    categories: 'What a report is about; proposed by the words that speak for it.',
    routes: 'Where something goes. A way outside of Jira shows its steps and keeps nothing.',
    answersInstead: 'Answers that are offered before somebody files. None of them stops a work item.',
    items: 'What is done before anything is filed.',
    levels:
      'The priorities of the policy, highest first. Which priority of the site each one is, is mapped in the set-up.',
    checklist: 'What has to hold before a guarded level may be chosen.',
    blockingKinds: 'What counts as blocking.',
    notBlocking: 'What never blocks, and the level it gets instead.',
    rubric: 'How a priority is suggested: the first row that holds decides.',
    plan: 'Which batches are paid. Every other one is free, nothing is unknown.',
    environments: 'Where there is no support, and what to advise.',
    rules: 'How hard each rule bites.',
    gate: 'What the gate asks, and what it does when it cannot read its rows.',
    repair: 'What happens to a guarded priority that got past every gate.',
    exemptions: 'Whose guarded priorities stay as they are: people, apps and groups, found by name.',
    deciders:
      'Who grants and declines requests for a guarded priority, by Jira’s ids, and how long they have. “Protection” finds people, groups and roles by name.',
    doubts: 'Answers that make one wonder: a warning at most.',
    filler: 'Answers without substance, and texts of forms that nobody filled in.',
    notOnlyALink: 'Parts in which a bare link is not enough.',
    words: 'Groups of words that signals name in braces.',
    contacts: 'Addresses and channels of your team.',
  },
} as const;

/** People, apps and groups that are looked for by name. */
export const whom = {
  added: '{name} is added.',
  nobody: 'Nobody yet.',
  remove: 'Remove {name}',
  search: 'Look by name for: {name}',
  find: 'Find',
  none: 'Jira found nobody of that name.',
  add: 'Add {name}',
  noNames: 'The names could not be read: these are Jira’s ids.',
} as const;
