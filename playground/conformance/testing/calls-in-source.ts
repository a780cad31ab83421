import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

import { projectRoot } from '../../project-root';

/** One `….requestJira(route`…`, { method: '…' })` of the app's server side. `endpoint`: `GET /issue/{}`. */
export type SourceCall = {
  place: string;
  /** What the adapter calls it, in failures; null: it is not handed to jiraRead, jiraWrite or jiraPages. */
  name: string | null;
  /** Null: not literal, so that Forge's linter does not see it. */
  endpoint: string | null;
};

const isShipped = (name: string): boolean => /\.tsx?$/.test(name) && !/\.(test|contract)\./.test(name);
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => isShipped(name) && !name.split(path.sep).includes('testing'))
    .map((name) => path.join(folder, name));

/** The text of a `route` template with `{}` for what is filled in, without query; null for anything else. */
function addressOf(node: ts.Node | undefined): string | null {
  if (node === undefined || !ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'route') return null;
  const { template } = node;
  const text = ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : template.head.text + template.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
  return text.replace(/\?.*$/, '').replace('/rest/api/3', '');
}

/** As the linter reads it: no options are a GET, others are an object with the method in quotes. */
function methodOf(options: ts.Node | undefined): string | null {
  if (options === undefined) return 'GET';
  if (!ts.isObjectLiteralExpression(options)) return null;
  const method = options.properties.find((one) => ts.isPropertyAssignment(one) && one.name.getText() === 'method');
  if (method === undefined || !ts.isPropertyAssignment(method)) return null;
  return ts.isStringLiteral(method.initializer) ? method.initializer.text : null;
}

/** The words in quotes among what the adapter is called with, where the call is in its arguments. */
function nameOf(call: ts.Node): string | null {
  for (let node = call.parent; !ts.isSourceFile(node); node = node.parent) {
    if (!ts.isCallExpression(node) || !/^jira(Read|Write|Pages|Try)$/.test(node.expression.getText())) continue;
    return node.arguments.find((one) => ts.isStringLiteral(one))?.text ?? null;
  }
  return null;
}

function callsIn(file: string): SourceCall[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: SourceCall[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /\.requestJira$/.test(node.expression.getText())) {
      const [address, method] = [addressOf(node.arguments[0]), methodOf(node.arguments[1])];
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const endpoint = address === null || method === null ? null : `${method} ${address}`;
      found.push({ place: `${path.relative(projectRoot, file)}:${line}`, name: nameOf(node), endpoint });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every call to Jira that the app's server side makes. */
export const callsInSource = (): SourceCall[] => filesIn(path.join(projectRoot, 'src')).flatMap(callsIn);
