/** What a customer reads in a service portal: plain words, none of the team's own. */
export const portal = {
  title: 'Questions about your request',
  intro: 'Your answers help the team to start at once.',
  questions: 'What happened',
  marked: 'is needed',
  needed: 'This answer is still needed.',
  optional: 'More details, if you have them',
  left: {
    one: 'One answer is still needed before you can send.',
    other: '{count} answers are still needed before you can send.',
  },
  show: 'Show me where',
  complete: 'Everything is here. Thank you.',
  tooLong: {
    one: 'One character too many: this answer would not be sent. Attach a long text as a file.',
    other: '{count} characters too many: this answer would not be sent. Attach a long text as a file.',
  },
  notTaken: 'Your answers could not be handed over to the form.',
  notLoaded: 'The questions could not be loaded. You can send your request without them.',
} as const;
