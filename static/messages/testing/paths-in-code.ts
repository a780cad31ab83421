import ts from 'typescript';

/** `words.route.title` → `words`, `route.title`; through calls such as `useWords().route`, whose root is the function. */
function chainOf(node: ts.PropertyAccessExpression): { root: string; path: string } | null {
  const names: string[] = [];
  let inner: ts.Expression = node;
  while (ts.isPropertyAccessExpression(inner)) {
    names.unshift(inner.name.text);
    inner = inner.expression;
  }
  const root = ts.isCallExpression(inner) ? inner.expression : inner;
  return ts.isIdentifier(root) ? { root: root.text, path: names.join('.') } : null;
}

/** `const { route } = words` → `route`. */
const takenApart = (node: ts.VariableDeclaration): { root: string; path: string }[] => {
  const from =
    node.initializer !== undefined && ts.isCallExpression(node.initializer)
      ? node.initializer.expression
      : node.initializer;
  if (from === undefined || !ts.isIdentifier(from) || !ts.isObjectBindingPattern(node.name)) return [];
  return node.name.elements.map(({ name, propertyName }) => ({
    root: from.text,
    path: (propertyName ?? name).getText(),
  }));
};

/** Every path that is read below one of these names in a source file. */
export function pathsInCode(name: string, source: string, roots: ReadonlySet<string>): string[] {
  const found: { root: string; path: string }[] = [];
  const visit = (node: ts.Node): void => {
    const chain = ts.isPropertyAccessExpression(node) ? chainOf(node) : null;
    if (chain !== null) found.push(chain);
    if (ts.isVariableDeclaration(node)) found.push(...takenApart(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true));
  return found.filter(({ root }) => roots.has(root)).map(({ path }) => path);
}
