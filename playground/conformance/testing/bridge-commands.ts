import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

import { projectRoot } from '../../project-root';

const FOLDERS = ['bridge', 'jira-bridge'].map((name) => path.join(projectRoot, 'node_modules', '@forge', name, 'out'));
const scripts = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => path.join(folder, name));

/** `callBridge('x', …)` and `getCallBridge()('x', …)`; asking for the bridge itself sends nothing. */
const sends = (node: ts.CallExpression): boolean =>
  /callBridge\)?$/i.test(node.expression.getText()) && !/getCallBridge\)?$/.test(node.expression.getText());
const asksAgain = (node: ts.CallExpression): boolean => /getCallBridge\)?\(\)$/.test(node.expression.getText());

/** Every command that the two packages send over the bridge, from their own sources. A command that is not a plain text throws. */
export function bridgeCommands(): string[] {
  const found = new Set<string>();
  for (const file of FOLDERS.flatMap(scripts)) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && (sends(node) || asksAgain(node))) {
        const [command] = node.arguments;
        if (command === undefined || !ts.isStringLiteralLike(command))
          throw new Error(`${file} sends a command that cannot be read: ${node.getText()}`);
        found.add(command.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...found].sort();
}
