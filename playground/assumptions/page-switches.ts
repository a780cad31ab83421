import type { Switch } from './switch';

/** What Jira's pages do around the app's frames. */
export const pageSwitches = {
  eventsCrossFrames: {
    says: 'Form script and field hear each other’s events',
    forUs: true,
    againstUs: false,
    likely: 'forUs',
    because: 'documented for modules of one app on a page; nobody says it of the create dialog',
  },
  priorityOnChangeFires: {
    says: 'The form script hears a change of Priority at once',
    forUs: true,
    againstUs: false,
    likely: 'forUs',
    because: 'documented for all fields but summary and description; for Priority nobody says it',
  },
  fieldTypeIdInCreate: {
    says: 'The field knows the work type in the create dialog',
    forUs: true,
    againstUs: false,
    likely: 'forUs',
    because: 'the context has the keys; whether Jira fills them before the work item exists is open',
  },
  submitClosesEditor: {
    says: 'On a work item, the field’s submit ends its editing',
    forUs: true,
    againstUs: false,
    likely: 'forUs',
    because: 'said of UI Kit fields alone',
  },
  anotherEmptiesField: {
    says: '“Create another” begins with an empty field',
    forUs: true,
    againstUs: false,
    likely: 'forUs',
    because: 'other fields keep their values; nobody says it of an app’s field',
  },
  statusAtFirstPaint: {
    says: 'On a work item, the panel’s status is read before it is first opened',
    forUs: true,
    againstUs: false,
    likely: 'againstUs',
    because: 'documented: read at the first opening and after each closing; of the first paint nobody says it',
  },
  frameStorage: {
    says: 'A frame may use the browser’s storage',
    forUs: 'kept',
    againstUs: 'refused',
    likely: 'forUs',
    because: 'browsers partition the storage of frames from elsewhere, or refuse it',
  },
  portalHeedsValidity: {
    says: 'A portal’s form waits while an app’s panel in it is not valid',
    forUs: true,
    againstUs: false,
    likely: 'forUs',
    because: '“isValid” is part of what the panel submits; what the form does with it nobody says',
  },
  prefillTakesAppField: {
    says: '`CreateIssueModal` fills the app’s own field too',
    forUs: true,
    againstUs: false,
    likely: 'againstUs',
    because: 'documented for custom fields; the samples have texts, dates, groups and people, no value of an app',
  },
  createModalFromCommand: {
    says: '`CreateIssueModal` opens over the dialog of a command',
    forUs: true,
    againstUs: false,
    likely: 'forUs',
    because: 'the list of modules that may open it has no entry in the copy of the documentation that was read',
  },
} as const satisfies Record<string, Switch>;
