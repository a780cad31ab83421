import type { Switch } from './switch';

/** When Jira runs an app's rules, and what they see. */
export const ruleSwitches = {
  priorityOnCreate: {
    says: 'The Create transition’s validator sees the priority',
    forUs: true,
    againstUs: false,
    likely: 'forUs',
    because: '`issue` "includes the changes of the screen"; on the first transition nobody says it of this field',
  },
  customFieldsOnCreate: {
    says: 'The Create transition’s validator sees the report field',
    forUs: true,
    againstUs: false,
    likely: 'forUs',
    because: 'the same',
  },
  moduleLimits: {
    says: 'Expressions of modules have the limits of REST’s evaluation',
    forUs: 'as-rest',
    againstUs: 'own-margin',
    likely: 'forUs',
    because: 'manuals of workflow apps. Preflight keeps within a smaller margin of its own',
  },
  fieldRuleWithoutField: {
    says: 'A field’s rule also runs on a create that does not carry the field, with a null value',
    forUs: true,
    againstUs: false,
    likely: 'forUs',
    because: '"whenever an issue is edited or created"',
  },
  fieldRuleOnOtherEdits: {
    says: 'A field’s rule leaves edits of other fields alone',
    forUs: false,
    againstUs: true,
    likely: 'againstUs',
    because: '"whenever an issue is edited or created"',
  },
  issueOnCreate: {
    says: 'On create, a field’s rule has an `issue` without an id',
    forUs: 'without-id',
    againstUs: 'null',
    likely: 'forUs',
    because: 'the documented guard asks for both: `issue == null || issue.id == null`',
  },
  failedFormatter: {
    says: 'Where a field’s formatter fails, its raw value is shown',
    forUs: 'raw',
    againstUs: 'nothing',
    likely: 'forUs',
    because: 'nothing says it',
  },
  issueOnEdit: {
    says: 'On an edit, a field’s rule sees the work item as it was before',
    forUs: 'before',
    againstUs: 'after',
    likely: 'forUs',
    because: 'a public app reads the old state from it',
  },
} as const satisfies Record<string, Switch>;
