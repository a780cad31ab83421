/** What an admin sees while they set the action up in an automation rule. */
export const ruleAction = {
  title: 'Check a Preflight report',
  intro:
    'The rule asks as the account of its connection and gets: allowed, ready, openItems, missing, category, priority and state. Nothing is changed.',
  issueKey: 'Work item key',
  hint: 'The smart value names the work item that the rule runs for. A key such as LEARN-12 names always the same one.',
  empty: 'Enter a smart value or the key of a work item.',
  odd: 'This is neither a smart value nor a key such as LEARN-12: the rule would stop here.',
} as const;
