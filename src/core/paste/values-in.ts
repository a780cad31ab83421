import { blocksOf } from '../read/segment/blocks-of';
import type { FoundEnvironment } from '../read/read-result';
import { LONGEST_ANSWER } from '../report/report';

const LINK = /https?:\/\/[^\s<>"'|\\^`{}]{4,500}/i;
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/;
/** Names that services give out; longer ones are not known. */
const NAME = String.raw`@?([a-z\d](?:[a-z\d-]{0,37}[a-z\d])?)(?![\w-])`;
const NO_NAME = new Set(
  'a an the not no is it my on in so up down ok fine broken connected linked working gone wrong still and or but also that this account name user here there'.split(
    ' ',
  ),
);

export const linkIn = (text: string): string | null => LINK.exec(text)?.[0].replace(/[.,;:!?)\]]+$/, '') ?? null;
export const emailIn = (text: string): string | null => EMAIL.exec(text)?.[0] ?? null;

/** "my GitHub is octo", "GitHub user name: octo", "github.com/octo", for the service that the part's title begins with. */
export function accountIn(text: string, title: string): string | null {
  const service = /^[\p{L}\d]{3,30}/u.exec(title)?.[0];
  if (service === undefined) return null;
  const kind = String.raw`(?:[ -]?(?:user ?name|name|account|id|handle|login|user)){0,2}`;
  const said = new RegExp(String.raw`\b${service}(?:\.com/|${kind} ?(?:is now|is|:|=) ?)${NAME}`, 'gi');
  for (const [, name = ''] of text.matchAll(said)) if (!NO_NAME.has(name.toLowerCase())) return name;
  return null;
}

/** "my batch is v-000": a value of one word behind the title, which has to look like one: a digit, a hyphen. */
export function wordBehind(text: string, title: string): string | null {
  const words = title.split(/\s+/);
  if (words.length > 2 || !/^[\p{L}\d -]{3,40}$/u.test(title)) return null;
  const said = new RegExp(String.raw`\b${title} ?(?:is|:|=|#|,)? {0,2}([\p{L}\d][\p{L}\d._-]{1,40})`, 'giu');
  for (const [, value = ''] of text.matchAll(said)) if (/[\d_-]/.test(value)) return value.replace(/[._-]+$/, '');
  return null;
}

const joined = (...words: (string | null)[]): string | null => {
  const said = words.filter((word) => word !== null);
  return said.length === 0 ? null : said.join(', ');
};
const SPACED = /\s+/g;

export const systemIn = ({ os, osVersion }: FoundEnvironment): string | null =>
  os === null
    ? null
    : [os, osVersion]
        .filter((word) => word !== null)
        .join(' ')
        .replaceAll(SPACED, ' ');
/** Where it happens: the program, else the browser; the device beside it. */
export const placeIn = ({ app, browser, device }: FoundEnvironment): string | null => joined(app ?? browser, device);

/** Logs, stack traces and code, whole blocks as long as they fit. */
export function logIn(text: string): string | null {
  let log = '';
  for (const { kind, start, end } of blocksOf(text, 'report')) {
    if (kind !== 'machine' || log.length + end - start > LONGEST_ANSWER - 2) continue;
    log += `${log === '' ? '' : '\n\n'}${text.slice(start, end)}`;
  }
  return log === '' ? null : log;
}
