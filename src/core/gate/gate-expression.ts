/**
 * The two fixed expressions; manifest.yml holds the same texts (a test compares them). What they decide is data:
 * `GateConfig` and `GateRows`. docs/gate.md tells how they read and what was measured.
 */

/** Whether a thing `q` is open: some clause in which no literal holds. `rows` and `report` name variables. */
const isOpen = (rows: string, report: string): string =>
  `q=>q.c.some(d=>!d.some(a=>\`=\${${report}?.[a.s]?.[a.k]??''}\`.toLowerCase().replace(${rows}.b,' ')` +
  `.replace(${rows}.p[a.m],'')==''==a.y))`;

const sentences = (things: string): string => `${things}.map(q=>q.t).join(' ')`;

/**
 * The workflow validator. The first operand asks whether the priority is guarded; if not, or if that cannot be told,
 * nothing else is read and everything passes. An error further on is answered by the policy (`config.o`).
 */
export const gateExpression =
  'try { let k = config.g.get(`${issue.priority?.id}`); if (k == null) { true } else { try {' +
  ' let r = issue?.[config.f];' +
  " let c = project.properties.get('preflight-gate') ?? config;" +
  ` let n = c[\`\${k}\${r?.schemaVersion}\`].filter(${isOpen('c', 'r')});` +
  ` n.length < 3 || ${sentences('n')}` +
  ' } catch () { config.o } } } catch () { true }';

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
