import Ajv from 'ajv';
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';

import { learnSupport } from '../policy/packs/learn-support';
import { emptyReport, type Report } from '../report/report';
import { makePolicy } from '../testing/make-policy';
import { completeReport } from '../testing/make-report';
import { BEGIN, copyNodes, END } from './copy-nodes';
import { spliceCopy } from './splice-copy';

const policy = makePolicy();
const file = 'node_modules/@atlaskit/adf-schema/dist/json-schema/v1/full.json';
// Draft 4 but for its name: it uses nothing that later drafts read in another way.
const schema = JSON.parse(readFileSync(file, 'utf8').replace('"$schema"', '"x-schema"')) as object;
const isValid = new Ajv({ strict: false }).compile(schema);
const doc = (content: readonly unknown[]) => ({ type: 'doc', version: 1, content });
const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

const written = (description: unknown, report: Report) => {
  const spliced = spliceCopy(description, copyNodes(report, policy));
  if (spliced.is !== 'written') throw new Error(spliced.is);
  return spliced.doc;
};

test('the schema refuses what is no document', () => {
  expect(isValid(doc([{ type: 'paragraph', content: [{ type: 'text', text: '' }] }]))).toBe(false);
  expect(isValid(doc([{ type: 'tune', content: [] }]))).toBe(false);
});

test('a report is written once below what its person wrote, log as code, steps as a list', () => {
  const report = completeReport({ answers: { consoleErrors: 'Error 500\n  at page.js' } });
  const text = JSON.stringify(written(doc([words('Mine')]), report).content);
  expect(text).toMatch(/^\[\{"type":"paragraph","content":\[\{"type":"text","text":"Mine"/);
  expect(text).toContain('{"type":"codeBlock","content":[{"type":"text","text":"Error 500\\n  at page.js"}]}');
  expect(text).toContain('Operating system');
  expect(text).toContain('bulletList');
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('a\n\nb\r\n', '\u0000', BEGIN, END, 'x'.repeat(9_000)),
);
const ids = learnSupport.parts.map(({ id }) => id);
const anyReport: fc.Arbitrary<Report> = fc
  .record({
    answers: fc.dictionary(fc.constantFrom(...ids), text),
    done: fc.dictionary(fc.constantFrom('refreshed', 'asked-coaches'), fc.boolean()),
    evidence: fc.dictionary(fc.constantFrom('refreshed'), text),
    couldNot: fc.dictionary(fc.constantFrom('reproduced-in-own-ide'), text),
  })
  .map((over) => ({ ...emptyReport, ...over }));
const own = fc.array(
  fc.oneof(
    text.filter((one) => one !== '').map(words),
    fc.constant({ type: 'rule' }),
    text
      .filter((one) => one !== '')
      .map((one) => ({ type: 'heading', attrs: { level: 2, localId: 'h' }, content: [{ type: 'text', text: one }] })),
  ),
  { maxLength: 4 },
);

test('whatever was answered, the description is valid, holds the copy once, and is not written twice', () => {
  fc.assert(
    fc.property(anyReport, own, (report, content) => {
      const copy = copyNodes(report, policy);
      const first = spliceCopy(doc(content), copy);
      if (copy.length === 0) return expect(first).toEqual({ is: 'same' });
      if (first.is !== 'written') throw new Error(first.is);
      expect([isValid(first.doc), isValid.errors]).toEqual([true, null]);
      expect(spliceCopy(first.doc, copy)).toEqual({ is: 'same' });
      expect(JSON.stringify(first.doc).length).toBeLessThan(60_000);
    }),
    { numRuns: 60 },
  );
});

test('the nodes of a person before and after the copy are never touched', () => {
  fc.assert(
    fc.property(anyReport, anyReport, own, own, (before, after, above, below) => {
      const old = copyNodes(before, policy);
      const next = copyNodes(after, policy);
      const spliced = spliceCopy(doc([...above, ...old, ...below]), next);
      if (spliced.is === 'same') return;
      if (spliced.is !== 'written') throw new Error(spliced.is);
      const place = old.length === 0 ? above.length + below.length : above.length;
      const rest = spliced.doc.content.toSpliced(place, next.length);
      expect(rest).toEqual([...above, ...below]);
    }),
    { numRuns: 100 },
  );
});

test('what Jira adds to the nodes of a copy is no reason to write it again', () => {
  const copy = copyNodes(completeReport(), policy);
  const withIds = copy.map((node) => ({ ...node, attrs: { ...('attrs' in node ? node.attrs : {}), localId: 'f00' } }));
  expect(spliceCopy(doc(withIds), copy)).toEqual({ is: 'same' });
});

const copy = copyNodes(completeReport(), policy);
test.each([
  ['the last line is gone', doc(copy.slice(0, -1))],
  ['the first line is gone', doc(copy.slice(1))],
  ['the copy was copied', doc([...copy, ...copy])],
  ['the lines stand the other way round', doc([...copy].reverse())],
  ['the description is none', 'words'],
  ['it is of another version', { type: 'doc', version: 2, content: [] }],
])('where %s, all of it is left alone', (_case, description) => {
  expect(spliceCopy(description, copyNodes(completeReport({ answers: { os: 'Windows 11' } }), policy))).toEqual({
    is: 'not-ours',
  });
});

test('a report that went elsewhere leaves no copy behind', () => {
  const nothing = copyNodes(completeReport({ about: { route: 'personal' } }), policy);
  expect(nothing).toEqual([]);
  expect(spliceCopy(doc([words('Mine'), ...copy]), nothing)).toEqual({ is: 'written', doc: doc([words('Mine')]) });
});
