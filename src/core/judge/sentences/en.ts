/** Every English sentence of the engine, `<rule-id>.<variant>`. Each tells the reader what to do next; `{name}` is filled in. */
export const en = {
  'required-part.missing': 'Add “{title}”: a developer needs it to start.',
  'required-part.missing-one-of': 'Add “{title}”: one of {parts} is enough.',
  'substance.filler':
    'Write a real answer for “{title}”: “{answer}” does not tell anybody anything. If you do not know, say what you tried.',
  'substance.same': '“{title}” says the same as “{other}”. Write how the two differ.',
  'substance.no-step': '“{title}” names no step yet. Write what to do first, then next, until the problem shows.',
  'unlisted-priority.unlisted': 'Choose one of {levels}: “{priority}” is not a priority that we use here.',
  'no-report.missing': 'Open the Preflight report and fill it in: this work item was made without one.',
  'chat-link-only.link':
    'Sum up “{title}” in your own words: a link alone sends the developer off to read a whole chat.',
  'pre-escalation-item.open': 'Do this first and tick it: {title}.',
  'pre-escalation-item.unanswered': 'Answer “{title}” first.',
  'pre-escalation-item.could-not': 'Do this first and tick it, or say what you tried: {title}.',
  'pre-escalation-item.proof': 'Add a line of proof for “{title}”: {prompt}',
  'not-a-jira-issue.route': 'This does not belong in Jira. Follow the steps for “{title}” instead.',
  'not-a-jira-issue.sounds-like':
    'Look again at where this goes: some words sound like “{title}”. If in doubt, take that way; it is never wrong to ask.',
  'blocker-checklist.open': 'Before this can be “{level}”, complete: {title}.',
  'blocker-not-blocking.can-move-on': 'Choose a lower priority than “{level}”: the report says that work can go on.',
  'blocker-not-blocking.reads-like':
    'Check whether this is really “{level}”: it reads like “{title}”, and that is logged as “{priority}”.',
  'unsupported-environment.unsupported': '“{title}” is not supported. {advice}',
  'unsupported-environment.free': 'This environment is not supported on the free plan. {advice}',
  'answer-instead.fits': 'Try this first, it may already help: {title}.',
  'suggest.words': '{place}: “{words}”',
  'suggest.learned': 'Earlier work items: “{words}”',
  'suggest.no-other': 'Nothing in the text speaks for another way.',
  'suggest.summary': 'Summary',
  'suggest.description': 'Description',
  'suggest.impact': 'You wrote “{words}”: is it this? {title}',
  'ask.begin':
    'Hi! So that we can help you quickly, please answer these in one message. Just put your answer behind each number:',
  'ask.carries-on': 'Can you carry on with something else meanwhile? Yes or no.',
  'ask.end': 'If you do not know one of them, say what you tried. Thank you!',
  'hint.filler': 'This does not tell anybody anything yet.',
  'hint.template': 'This is still the text of the form. Put your own words there.',
  'hint.same': 'This says the same as “{other}”. Write how the two differ.',
  'hint.no-action': 'No step is named here yet. Write what to do first, then next.',
  'hint.only-screenshot': 'Write in words what the picture shows: a picture alone cannot be searched.',
} as const;
