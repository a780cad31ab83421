import ts from 'typescript';

/** Names that no ordinary variable has by chance: of several words. */
const isTelling = (name: string): boolean => /[a-z][A-Z]/.test(name);
/** Module names are files, not ids. */
const isModuleName = (node: ts.Node): boolean => ts.isImportDeclaration(node) || ts.isExportDeclaration(node);

const wordsOf = (node: ts.Node): string[] => {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
    return [node.text, ...node.text.split('.')];
  return ts.isIdentifier(node) && isTelling(node.text) ? [node.text] : [];
};

/** What could be an id in a source file: each text as a whole, the pieces of `section.key`, and names of several words. */
export function wordsInCode(name: string, text: string): Set<string> {
  const words = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isModuleName(node)) return;
    for (const word of wordsOf(node)) words.add(word);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  return words;
}
