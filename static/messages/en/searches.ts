/** Sentences of the room with searches for Jira's own search. */
export const searches = {
  space: 'Space',
  chosen: 'The space of the set-up',
  means:
    'Each is a query for Jira’s own search, with the names of this site. A filter is yours alone until you share it.',
  noSpace: 'No space is chosen yet. Choose one in the room “Set-up” first.',
  noField: 'This site does not have the report field yet, so that nothing can be searched.',
  noMarks:
    'Preflight writes nothing into this space’s work items for search, because the space only observes or its policy says so. The first two searches find nothing there.',
  waiting: {
    one: 'One open work item waits for its mark; the hourly sweep writes it.',
    other: 'About {count} open work items wait for their marks; the hourly sweep writes up to 400 at a time.',
  },
  uncounted: 'Jira could not say how many work items wait for their marks. It may not know the index yet.',
  category: 'Category',
  query: 'Query of “{title}”',
  open: 'Open in search',
  name: 'Name of the filter',
  save: 'Save as filter',
  saved: 'Saved: “{name}”.',
  openSaved: 'Open the filter',
  refused: 'Jira did not save it. Most often you have a filter of this name already.',
  nameOf: '{space}: {title}',
  kinds: {
    unjustified: {
      title: 'Guarded priority that nothing carries',
      shows: 'Work items whose guarded priority has neither a complete checklist nor a ruling, and that are not done.',
    },
    incomplete: {
      title: 'Reports that lack something',
      shows: 'Open work items whose report leaves a point open, those with the fewest required parts first.',
    },
    category: {
      title: 'Filed in one category',
      shows: 'Everything that was reported in this category, the newest first.',
    },
  },
} as const;
