import { readFileSync } from 'node:fs';
import path from 'node:path';

import { generate, type parser } from 'peggy';

import type { SyntaxNode } from './syntax-tree';

export type SyntaxProblem = { message: string; line: number; column: number };
export type Parsed = { ok: true; tree: SyntaxNode } | { ok: false; error: SyntaxProblem };

const grammar = generate(readFileSync(path.join(__dirname, 'jira-expression.peggy'), 'utf8'));

/** The same few expressions run again and again: the last ones are kept. */
const MOST_KEPT = 50;
const kept = new Map<string, Parsed>();

export function parseExpression(source: string): Parsed {
  const known = kept.get(source);
  if (known !== undefined) return known;
  const parsed = parseAnew(source);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(source, parsed);
  return parsed;
}

/** Reads an expression. A source that is nested too deeply for the parser is a syntax error too. */
function parseAnew(source: string): Parsed {
  try {
    return { ok: true, tree: grammar.parse(source) as SyntaxNode };
  } catch (error) {
    if (error instanceof grammar.SyntaxError) return { ok: false, error: problemOf(error) };
    if (error instanceof RangeError)
      return { ok: false, error: { message: 'The expression is nested too deeply.', line: 1, column: 1 } };
    throw error;
  }
}

function problemOf(error: parser.SyntaxError): SyntaxProblem {
  const expected = (error.expected ?? []).map(nameOf).filter((name) => name !== '' && name !== 'WHITESPACE');
  const list = [...new Set(expected)].sort();
  const found = error.found === null ? 'the end' : error.found;
  const { line, column } = error.location.start;
  return { message: `${enumerated(list)} expected, ${found} encountered.`, line, column };
}

const nameOf = (expectation: parser.Expectation): string => {
  if (expectation.type === 'literal') return expectation.text;
  if (expectation.type === 'other') return expectation.description;
  return expectation.type === 'end' ? 'the end' : '';
};

const enumerated = (names: string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${String(names.at(-1))}`;
