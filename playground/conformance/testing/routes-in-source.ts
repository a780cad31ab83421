import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

import { projectRoot } from '../../project-root';

const isShipped = (name: string): boolean => /\.tsx?$/.test(name) && !/\.(test|contract)\./.test(name);
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => isShipped(name) && !name.split(path.sep).includes('testing'))
    .map((name) => path.join(folder, name));

/** The text of a template with `{}` for what is filled in; null for anything else. */
function patternOf(node: ts.Node): string | null {
  if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'route') return null;
  const { template } = node;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.head.text + template.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
}

/** Every address that the app's server side asks Jira for, without its query: `/project/{}/properties/{}`. */
export function routesInSource(): string[] {
  const found = new Set<string>();
  for (const file of filesIn(path.join(projectRoot, 'src'))) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      const pattern = patternOf(node);
      if (pattern !== null) found.add(pattern.replace(/\?.*$/, '').replace('/rest/api/3', ''));
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...found].sort();
}
