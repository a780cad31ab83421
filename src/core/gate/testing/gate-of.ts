import { type Assumptions } from '../../../../playground/jira/expressions/assumptions';
import { issueEntity } from '../../../../playground/jira/expressions/entities/issue-entity';
import { projectEntity } from '../../../../playground/jira/expressions/entities/project-entity';
import { type Evaluation, evaluateExpression } from '../../../../playground/jira/expressions/evaluate-expression';
import { valueOf } from '../../../../playground/jira/expressions/jira-value';
import { ownMargin } from '../../../../playground/jira/expressions/limits';
import { expressions } from '../expression-margin';
import { fieldExpression, gateExpression, laterGateExpression, typeGateExpression } from '../gate-expression';

export const FIELD = 'customfield_10042';

export type Filing = {
  /** Jira's priority id; null: none. */
  priority?: string | null;
  /** What the field holds; undefined: the work item has no such field. */
  report?: unknown;
  config?: unknown;
  /** Entity properties of the space. */
  properties?: Record<string, unknown>;
  /** Further fields: those of other apps among them. */
  fields?: Record<string, unknown>;
  /** The work item's id; null while it is being created. */
  id?: string | null;
  assumptions?: Partial<Assumptions>;
};

const priorityOf = (id: string | null) => (id === null ? null : { id, name: `Priority ${id}` });

const variablesOf = ({ priority = '1', report, config = null, properties = {}, fields = {}, id = null }: Filing) => ({
  issue: issueEntity({
    id,
    key: null,
    fields: {
      summary: 'A work item',
      priority: priorityOf(priority),
      ...fields,
      ...(report === undefined ? {} : { [FIELD]: report }),
    },
  }),
  project: projectEntity({ id: '10000', key: 'LEARN' }, { properties }),
  config: valueOf(config),
});

const optionsOf = ({ assumptions = {} }: Filing) => ({ limits: ownMargin, assumptions });

/** What the gate's expression answers, within our own margin. */
export const gateOf = (filing: Filing): Evaluation =>
  evaluateExpression(gateExpression, variablesOf(filing), optionsOf(filing));

/** What the gate on a later transition answers; `before`: the priority that the work item had. */
export const laterGateOf = (filing: Filing, before: string | null): Evaluation =>
  evaluateExpression(
    laterGateExpression,
    {
      ...variablesOf({ id: '1', ...filing }),
      originalIssue: variablesOf({ ...filing, id: '1', priority: before }).issue,
    },
    { ...optionsOf(filing), limits: expressions['gate on later transitions'].margin },
  );

/** What the check of a changed work type answers. */
export const typeGateOf = (filing: Filing, newIssueType: string): Evaluation =>
  evaluateExpression(typeGateExpression, { ...variablesOf({ id: '1', ...filing }), newIssueType }, optionsOf(filing));

/** What the field's own validation answers. */
export const fieldOf = (filing: Filing): Evaluation =>
  evaluateExpression(
    fieldExpression,
    { ...variablesOf(filing), value: valueOf(filing.report ?? null), fieldId: FIELD },
    optionsOf(filing),
  );

/** As a workflow does: only `true` passes. */
export const passes = (evaluation: Evaluation): boolean => evaluation.ok && evaluation.value === true;
