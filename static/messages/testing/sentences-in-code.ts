import ts from 'typescript';

/** What a browser or a screen reader says. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label']);
const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text);
/** Two words and a sign that ends a sentence. */
const isSentence = (text: string): boolean => /\p{L}+[,;]?\s+\p{L}+.*[.!?…:]["”“’']?\s*$/su.test(text);

/** Thrown and logged texts are for the people who mend the app; nobody else sees them. */
const isForDevelopers = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) ||
  (ts.isCallExpression(node) && /^(?:console\.\w+|note|report)$/.test(node.expression.getText()));

const isModuleName = (node: ts.Node): boolean => ts.isImportDeclaration(node) || ts.isExportDeclaration(node);

function textIn(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return hasWord(node.text) ? node.text.trim() : null;
  if (ts.isJsxAttribute(node)) {
    const value = node.initializer;
    if (value === undefined || !ts.isStringLiteral(value)) return null;
    return SPOKEN.has(node.name.getText()) && hasWord(value.text) ? value.text : null;
  }
  if (ts.isTemplateExpression(node)) {
    const text = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('x');
    return isSentence(text) ? text : null;
  }
  return ts.isStringLiteralLike(node) && isSentence(node.text) ? node.text : null;
}

/** Every text in a source file that a person would read and that stands in no catalogue. */
export function sentencesInCode(name: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isModuleName(node) || isForDevelopers(node)) return;
    const text = textIn(node);
    if (text !== null) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true));
  return found;
}
