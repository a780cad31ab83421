/**
 * The fixed expressions; manifest.yml holds the same texts (a test compares them). What they decide is data:
 * `GateConfig` and `GateRows`. docs/gate.md tells how they read and what was measured.
 */

/** Whether a thing `q` is open: some clause in which no literal holds. `rows` and `report` name variables. */
const isOpen = (rows: string, report: string): string =>
  `q=>q.c.some(d=>!d.some(a=>\`=\${${report}?.[a.s]?.[a.k]??''}\`.toLowerCase().replace(${rows}.b,' ')` +
  `.replace(${rows}.p[a.m],'')==''==a.y))`;

const sentences = (things: string): string => `${things}.map(q=>q.t).join(' ')`;

/**
 * `passes`: the first operand, before anything else is read. `p`: the priority, `k`: which lists it asks for. `refusal`: the
 * sentences of what is open, or what else there is to say.
 */
const validator = (passes: string, refusal: string): string =>
  `try { let p = \`\${issue.priority?.id}\`; let k = config.g[p]; if (${passes}) { true } else { try {` +
  ' let r = issue?.[config.f];' +
  " let c = project.properties['preflight-gate'] ?? config;" +
  ` let n = c[\`\${k}\${r?.schemaVersion}\`].filter(${isOpen('c', 'r')});` +
  ` n.length < 3 || ${refusal}` +
  ' } catch () { config.o } } } catch () { true }';

/**
 * The workflow validator on Create. The first operand asks whether the priority is guarded; if not, or if that cannot be
 * told, nothing else is read and everything passes. An error further on is answered by the policy (`config.o`).
 */
export const gateExpression = validator('k == null', sentences('n'));

/**
 * The validator on later transitions: a work item that had its priority before may go on, whatever its report lacks; only
 * a guarded priority that the transition itself brings is asked for its checklist. A ruling in the field that only the app
 * writes lets it pass all the same (a work item that is being made cannot have one).
 */
export const laterGateExpression = validator(
  'k == null || p == `${originalIssue.priority?.id}`',
  `(issue?.[config.x]?.[p] ?? ${sentences('n')})`,
);

/**
 * The action validator of a changed work type. It has no config, so the space's property names field, guarded priorities
 * and covered work types too; a space without it is not covered, and every change passes.
 */
export const typeGateExpression =
  "try { let c = project.properties.get('preflight-gate'); let p = `${issue.priority?.id}`; let k = c.g.get(p);" +
  ' if (k == null || !c.y.includes(newIssueType)) { true } else { try { let r = issue?.[c.f];' +
  ` c[\`\${k}\${r?.schemaVersion}\`].filter(${isOpen('c', 'r')}).length < 3 || issue?.[c.x]?.[p] == true` +
  ' } catch () { c.o == true } } } catch () { true }';

/** The field's own validation: on create only, with a value only, and where the project has rows. */
export const fieldExpression =
  'if (value == null || issue?.id != null) { true } else { try {' +
  " let c = project.properties.get('preflight-gate');" +
  ` let n = c[\`q\${value.schemaVersion}\`].slice(1, c.v).filter(${isOpen('c', 'value')});` +
  ` n.length == 0 || \`\${c.w} \${${sentences('n')}}\`` +
  ' } catch () { true } }';

/**
 * One line for lists, mails and exports; constant cost. Reads what every policy has and names no person. A value that
 * cannot be read is still called a report.
 */
export const formatterExpression =
  "if (value == null) { '' } else { try {" +
  " let m = value.impact.canMoveOn; let a = value.about.category || 'no category';" +
  " `Report · ${a.slice(0, 40)} · can move on: ${m == null ? 'not said' : m ? 'yes' : 'no'}`" +
  " } catch () { 'Preflight report' } }";

/** The ruling in one line, for readers. */
export const rulingFormatterExpression =
  "if (value == null) { '' } else { try {" +
  ' `Allowed: ${value.title.slice(0, 40)} · ${value.reason.slice(0, 200)}`' +
  " } catch () { 'Allowed' } }";
