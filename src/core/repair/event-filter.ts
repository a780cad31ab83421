/**
 * Which events reach the app at all; manifest.yml holds the same text (a test compares them). A create passes, and a change
 * of the priority, the work type, the project or any custom field: the id of ours is not known when the app is deployed.
 * Where it cannot be evaluated the event is received all the same (`onError`).
 */
export const eventFilter =
  "event?.changelog?.items == null || event.changelog.items.some(i => ['priority', 'issuetype', 'project'].includes(i?.fieldId)" +
  " || `${i?.fieldId}`.slice(0, 12) == 'customfield_')";
