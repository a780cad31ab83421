/** Why somebody could not be added to an earlier work item; fetched by the press. */
export const meToo = {
  forbidden: 'Jira does not let you edit and comment {key}. Nothing was added: follow it, or go on with your report.',
  gone: '{key} is not there any more, or you may not see it. Nothing was added: go on with your report.',
  moved: '{key} is in another space by now. Nothing was added: follow it, or go on with your report.',
  noField: '{key} cannot keep a report. Nothing was added: follow it, or go on with your report.',
  unreadable: 'The report of {key} cannot be read, so it was left as it is. Follow it, or go on with your report.',
  failed: 'It could not be finished. Press once more: nothing is counted or written twice.',
};
