import fc from 'fast-check';

import { LONGEST_QUERY, readAddress } from './address';
import { formShapeOf } from './form-shape';
import { fillReport } from './fill-report';
import { learnSupport } from '../policy/packs/learn-support';

const named = (query: string) => readAddress(query).named;
const dropped = (query: string) => readAddress(query).dropped;

test('a link of a chat tool says who, how to reach them, which batch and where it was asked', () => {
  const query =
    '?name=Mia%20Lind&github=@mia-lind&mail=mia@learn.example&batch=v-000&link=https://learn.example/q/4711&space=LEARN&type=Bug&category=ide';
  expect(readAddress(query)).toEqual({
    named: {
      ...{ name: 'Mia Lind', github: 'mia-lind', mail: 'mia@learn.example', batch: 'v-000' },
      ...{ link: 'https://learn.example/q/4711', space: 'LEARN', type: 'Bug', category: 'ide' },
    },
    others: {},
    dropped: [],
  });
});

test.each([
  ['a script in a link', 'link=javascript:alert(1)', 'no-link'],
  ['a link without encryption', 'link=http://learn.example/q', 'no-link'],
  ['a link with a password', 'link=https://octo:secret@learn.example/q', 'no-link'],
  ['data in a link', 'link=data:text/html,<b>', 'no-link'],
  ['a search for a space', 'space=LEARN"%20OR%20project%20%3D%20OPS', 'no-key'],
  ['a mail with a header in it', 'mail=a@b.example%0ABcc:all@b.example', 'no-mail'],
  ['a mail that is none', 'mail=mia', 'no-mail'],
  ['HTML as a user name', 'github=<img%20src=x%20onerror=alert(1)>', 'no-account'],
  ['bytes that are no text', 'name=%C3%28', 'unreadable'],
  ['one name twice', 'github=mia&github=ove', 'repeated'],
  ['a megabyte', `batch=${'x'.repeat(3_000)}`, 'too-long'],
  ['a very long name', `name=${'x'.repeat(121)}`, 'too-long'],
])('%s is left out and told', (_what, query, why) => {
  const [name = ''] = query.split('=');
  expect(readAddress(query)).toEqual({ named: {}, others: {}, dropped: [{ name, why }] });
});

test('the same value twice is one value', () => {
  expect(named('github=mia&github=mia')).toEqual({ github: 'mia' });
});

test.each([
  ['a mark that turns the line round', 'name=Mia%E2%80%AEdniL', 'MiadniL'],
  ['control characters', 'name=Mia%00%1B%5B31m', 'Mia[31m'],
  ['marks without width', 'name=M%E2%80%8Bia', 'Mia'],
])('%s is taken out, and told', (_what, query, name) => {
  expect(readAddress(query)).toEqual({ named: { name }, others: {}, dropped: [{ name: 'name', why: 'cleaned' }] });
});

test('HTML and a search in free words stay words', () => {
  expect(named('name=%3Cb%3EMia%3C/b%3E&batch=x%22%20OR%201%3D1')).toEqual({ name: '<b>Mia</b>', batch: 'x" OR 1=1' });
});

test('an address that is too long is left out as a whole', () => {
  expect(readAddress(`name=${'x'.repeat(LONGEST_QUERY)}`)).toEqual({
    named: {},
    others: {},
    dropped: [{ name: null, why: 'too-long' }],
  });
  expect(dropped('a=1&'.repeat(3) + Array.from({ length: 41 }, (_, n) => `n${n}=1`).join('&'))).toHaveLength(1);
});

test('the link stands as a browser would follow it, so that a look-alike shows', () => {
  expect(named('link=https://l%D0%B5arn.example/q')).toEqual({ link: 'https://xn--larn-v4d.example/q' });
});

test('whatever is written into it, an address is read without an error and shows nothing that cannot be seen', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('name', 'link', 'batch', '__proto__', 'issue'), fc.string())),
      (rows) => {
        const address = readAddress(new URLSearchParams(rows).toString());
        const { report, filled } = fillReport(address, formShapeOf(learnSupport));
        const texts = [...Object.values(report.answers), ...filled.map(({ text }) => text)].join('');
        expect(texts.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u{202A}-\u{202E}]/u);
        expect(Object.getPrototypeOf(address.others)).toBe(Object.prototype);
      },
    ),
  );
});
