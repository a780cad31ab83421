import path from 'node:path';
import ts from 'typescript';

import { projectRoot } from '../../project-root';

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  types: [],
};

/** A compiler host that sees one file more than the disk holds. */
function hostWith(file: string, text: string): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  return {
    ...host,
    getSourceFile: (name, ...rest) =>
      name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : host.getSourceFile(name, ...rest),
    fileExists: (name) => name === file || host.fileExists(name),
    readFile: (name) => (name === file ? text : host.readFile(name)),
  };
}

/**
 * What the TypeScript compiler says about each piece, in one run. A piece is a few statements of its own, so that plain values
 * (JSON) can be held against the types of a package: object literals are also refused for properties that a type lacks.
 * `head` stands before all pieces; a mistake in it throws.
 */
export function typeComplaints(head: string, pieces: readonly string[]): string[][] {
  const file = path.join(projectRoot, 'conformance-pieces.ts');
  const starts: number[] = [];
  let text = `${head}\nexport {};\n`;
  for (const piece of pieces) {
    starts.push(text.length);
    text += `{\n${piece}\n}\n`;
  }
  const program = ts.createProgram([file], OPTIONS, hostWith(file, text));
  const complaints = pieces.map((): string[] => []);
  for (const { start = 0, messageText } of ts.getPreEmitDiagnostics(program)) {
    const message = ts.flattenDiagnosticMessageText(messageText, '\n');
    const list = complaints[starts.findLastIndex((from) => from <= start)];
    if (list === undefined) throw new Error(`The head of the pieces: ${message}`);
    list.push(message);
  }
  return complaints;
}
