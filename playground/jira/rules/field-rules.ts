import Ajv from 'ajv';

import { valueOf } from '../expressions/jira-value';
import type { AppField } from '../installed-app';
import type { Field, Issue, Project } from '../model';
import type { Call } from '../route';
import { issueOf, evaluationOn, projectOf, userOf } from './rule-entities';
import { runRule } from './rule-outcome';

/** A write of a work item, before it is kept. `before`: null on create. `sent`: ids of the fields that the request carries. */
export type Write = { project: Project; before: Issue | null; after: Issue; sent: string[] };

const ajv = new Ajv({ strict: false, allErrors: false });

/** Documented: the JSON schema of a Forge field is enforced on writes. An empty value is not held against it. */
export function schemaProblem({ schema, name }: AppField, value: unknown): string | null {
  if (schema === null || value === null || value === undefined) return null;
  const validate = ajv.compile(schema);
  if (validate(value)) return null;
  const [first] = validate.errors ?? [];
  const where = first?.instancePath === '' ? 'it' : (first?.instancePath ?? 'it');
  return `${name}: the value does not match the field's schema: ${where} ${first?.message ?? 'does not fit'}.`;
}

function runsFor(call: Call, { before, sent }: Write, field: Field): boolean {
  if (sent.includes(field.id)) return true;
  const { fieldRuleWithoutField, fieldRuleOnOtherEdits } = call.site.assumptions;
  return before === null ? fieldRuleWithoutField : fieldRuleOnOtherEdits;
}

function issueSeen({ site }: Call, { before, after }: Write) {
  if (before === null) return site.assumptions.issueOnCreate === 'null' ? null : issueOf(site, after);
  return issueOf(site, site.assumptions.issueOnEdit === 'before' ? before : after);
}

function problemOf(call: Call, write: Write, field: Field, rules: AppField): string | null {
  const value = write.after.custom[field.id] ?? null;
  const sent = write.sent.includes(field.id);
  if (sent && rules.readOnly) return `Field '${field.id}' is read-only: only its app writes it.`;
  const wrong = sent ? schemaProblem(rules, value) : null;
  if (wrong !== null || rules.validation === null || !runsFor(call, write, field)) return wrong;
  const { site, user } = call;
  const variables = {
    user: userOf(site, user),
    issue: issueSeen(call, write),
    project: projectOf(site, write.project),
    fieldId: field.id,
    value: valueOf(value),
  };
  const what = `${rules.moduleKey}: edit.validation on ${write.before === null ? 'create' : 'edit'}`;
  return runRule(call, { what, ...rules.validation, variables }, evaluationOn(site));
}

/** Errors by field: the schema first, then `edit.validation`, for each field that the app brings. */
export function fieldProblems(call: Call, write: Write): Record<string, string> {
  if (call.site.appState !== 'installed') return {};
  const problems = [...call.site.fields.values()].flatMap((field): [string, string][] => {
    const rules = call.site.app.fields.find(({ moduleKey }) => moduleKey === field.moduleKey);
    const problem = rules === undefined ? null : problemOf(call, write, field, rules);
    return problem === null ? [] : [[field.id, problem]];
  });
  return Object.fromEntries(problems);
}
