import { readFileSync } from 'node:fs';
import path from 'node:path';

import { sourceFiles } from '../../src/core/testing/source-files';
import { sentencesInCode } from './testing/sentences-in-code';

/**
 * Where texts are at home: the catalogues, and the packs, whose texts are policy data. Patterns are compared with what people
 * write; nobody is shown them.
 */
const AT_HOME =
  /^static\/messages\/|^src\/core\/(?:judge\/sentences|policy\/(?:packs|portable\/words)|read\/patterns)\//;
const files = sourceFiles('static', 'src').filter(
  (file) => !/\.test\.tsx?$|\/testing\//.test(file) && !AT_HOME.test(file),
);

test('no sentence for a person stands in code', () => {
  const found = files.flatMap((file) =>
    sentencesInCode(file, readFileSync(path.join(process.cwd(), file), 'utf8')).map((text) => `${file}: ${text}`),
  );
  expect(files.length).toBeGreaterThan(150);
  expect(found).toEqual([]);
});

test.each([
  ['words between tags', 'const a = <p>Hello</p>;', ['Hello']],
  ['a spoken attribute', 'const a = <input aria-label="Name" className="wide box" />;', ['Name']],
  ['a sentence in a string', "const a = 'Try this again.';", ['Try this again.']],
  ['a sentence with a blank', 'const a = `Set ${b} first.`;', ['Set x first.']],
  ['a thrown text', "throw new Error('This is a bug.');", []],
  ['a class name, a key, an import', "import a from 'b c.'; const d = ['e-f', 'g.h', 'i j'];", []],
])('%s', (_name, source, texts) => {
  expect(sentencesInCode('a.tsx', source)).toEqual(texts);
});
