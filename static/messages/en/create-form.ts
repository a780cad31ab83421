/** What the form script writes under the dialog's Priority field. Placeholders are filled by `message` and `plural`. */
export const createForm = {
  left: {
    one: '{level} needs one more thing first: {items}.',
    other: '{level} needs {count} more things first: {items}.',
  },
  between: ' · ',
  andMore: '{items} and {count} more',
  backOn: 'Priority is back on {previous} until then; your wish is kept.',
  backOnBefore: 'Priority is back on what it was until then; your wish is kept.',
  free: 'The checklist is complete: {level} is free to choose now.',
  checkedOnCreate: 'When you press Create, Jira checks that the checklist for {level} is complete.',
} as const;
