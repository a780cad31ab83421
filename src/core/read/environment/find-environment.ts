import type { FoundEnvironment } from '../read-result';
import { environmentOfUserAgent } from './environment-of-user-agent';
import { mentionsIn, type Mention } from './mentions';
import { CODE_NAMES, OWN_NAMES } from './names';

const MOST_VERSIONS = 20;
const NUMBER_BEHIND = /^[\s(,]{0,3}v?(\d{1,2}(?:\.\d{1,3}){0,3})\b/;
const USER_AGENT = /Mozilla\/\d\.\d \([^\n]{0,300}/;
const CODE_NAME_AFTER = new Map(
  Object.entries(CODE_NAMES).map(([os, names]) => [os, new RegExp(`[\\s(,"'-]{0,3}(?:${names})\\b`, 'iy')]),
);
const ALONE = new RegExp(`\\b(?:${OWN_NAMES})\\b`, 'i');
const anyCodeName = new RegExp(
  `\\b(?:os|on|running|system)[\\s:(-]{1,3}(${Object.values(CODE_NAMES).slice(0, 3).join('|')})\\b`,
  'i',
);
const wholeCodeName = new RegExp(`^\\W{0,3}(${Object.values(CODE_NAMES).slice(0, 3).join('|')})\\b.{0,12}$`, 'i');
/** A version without a name that is known: "protobuf-2.5.0", "HDP 2.2", "0.20.205.0", "v2.1", "r911707". */
const BARE =
  /(?<![\w.,:£$€@/\\-])(?:[A-Za-z][A-Za-z]{1,24}(?:-[A-Za-z]{2,15}){0,2}[-_/]?(?:\s(?=\d+\.\d))?)?[vr]?\d{1,6}(?:\.\d{1,6}){1,5}(?:[-.+]?[A-Za-z]{1,12}\d{0,8}){0,3}(?:_\w{1,24}|-[0-9a-f]{7,12})?(?![\w%£$€:/-])/g;

/** 12.05.2014, 192.168.0.1, 5.00 and "costs 5.50" are no versions. */
function isVersion(text: string): boolean {
  const number = /\d[\d.]*/.exec(text)?.[0] ?? '';
  const parts = number.split('.').filter(Boolean);
  const hasName = /^[A-Za-z]{2}/.test(text);
  if (/^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/.test(number)) return false;
  if (!hasName && parts.length === 4 && parts.every((part) => Number(part) < 256) && Number(parts[0]) > 9) return false;
  return parts.length > 2 || /^[A-Za-z][\w]*[-_/]\d|^[A-Z][A-Za-z]*\s?\d|^[vr]\d|^[a-z]{3,}\d|[-.+][A-Za-z]/.test(text);
}

const REVISION = /\b(?:r|rev(?:ision)?[ :.=#]{0,3})\d{5,8}\b/gi;
/** A state of the source instead of a number: "latest trunk", "trunk@994941", "branch-20-security", "nightly build". */
const SOURCE_STATE =
  /\b(?:(?:latest|current)\s(?:trunk|master|main|head|snapshot|nightly|build|release)|nightly\sbuild|(?:trunk|master|main)@\w{5,40}|branch-\d[\w.-]{0,30})\b/gi;
/** An answer that begins with nothing but a number: "17.0 + two patches". */
const STARTS_WITH = /^\s{0,8}v?\d{1,3}(?:\.\d{1,4}){1,3}(?=[ \t]{0,3}(?:$|[\n+_,;(]))/g;
/** The kind of processor that something was built for, and the image that a rented machine was started from. */
const MACHINE =
  /(?<![\w./-])(?:x86_64|amd64|aarch64|arm64|ppc64(?:le|el)?|powerpc|i[3-6]86|s390x|armv[5-8][a-z]{0,2}|sparc64|riscv64|(?:32|64)[- ]?bit(?=\s(?:systems?|machines?|platforms?|os|linux|windows|java|jvm|jdk)\b)|ami-[0-9a-f]{6,17})(?![\w/-])/gi;
/** "Trunk" and nothing else, "on trunk", "the 0.23 build". */
const BRANCH =
  /^\s{0,8}(?:on\s|in\s)?(?:trunk|nightly)(?=[ \t]{0,3}(?:$|[\n,;(]))|\bon\strunk\b|\b\d{1,3}\.\d{1,3}(?=\s(?:build|branch|release)\b)|(?<=\b(?:problem|issue|bug|happens|seen|occurs|fails|broken)\s(?:on|in|since)\s)\d{1,3}\.\d{1,3}\b/gi;
const bareVersions = (text: string): string[] => [
  ...[...text.matchAll(BARE)].map(([found]) => found).filter((found) => isVersion(found)),
  ...[REVISION, SOURCE_STATE, STARTS_WITH, MACHINE, BRANCH].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([found]) => found.trim()),
  ),
];

const plain = (version: string | null): string | null => version?.replace(/^v/i, '') ?? null;

/** The code name, the number, or both that follow a system's name, as written. */
function versionOf(text: string, mention: Mention): string | null {
  const pattern = CODE_NAME_AFTER.get(mention.name);
  if (pattern === undefined) return plain(mention.version);
  pattern.lastIndex = mention.end;
  const name = pattern.exec(text)?.[0].replace(/^[\s(,"'-]+/, '');
  if (name === undefined) return plain(mention.version);
  if (mention.version !== null) return `${plain(mention.version) ?? ''} ${name}`;
  const number = NUMBER_BEHIND.exec(text.slice(pattern.lastIndex, pattern.lastIndex + 16))?.[1];
  return number === undefined ? name : `${name} ${number}`;
}

/** "HouseLinux": somebody's own. */
const OWN_LINUX = /\b[a-z]{2,12}linux\b/i;

function byCodeName(text: string): { os: string; osVersion: string } | null {
  const own = OWN_LINUX.exec(text)?.[0];
  if (own !== undefined) return { os: 'Linux', osVersion: own };
  const found = ALONE.exec(text)?.[0] ?? anyCodeName.exec(text)?.[1] ?? wholeCodeName.exec(text)?.[1];
  if (found === undefined) return null;
  const os = Object.entries(CODE_NAMES).find(([, names]) => names.split('|').includes(found.toLowerCase()))?.[0];
  return os === undefined ? null : { os, osVersion: found };
}

const written = (text: string, { start, end }: Mention): string => text.slice(start, end).replace(/\s+/g, ' ').trim();

function versionsIn(text: string, mentions: readonly Mention[]): string[] {
  const named = mentions.filter(({ version }) => version !== null).map((mention) => written(text, mention));
  const others = bareVersions(text).filter((bare) => !named.some((one) => one.includes(bare) || bare.includes(one)));
  return [...new Set([...named, ...others])].slice(0, MOST_VERSIONS);
}

/** The most telling mention of a kind: one with a version before one without. Where "Linux" and a distribution stand, the distribution. */
function best(mentions: readonly Mention[], kind: Mention['kind']): Mention | undefined {
  const all = mentions.filter((one) => one.kind === kind);
  const own = all.filter(({ name }) => name !== 'Linux' && name !== 'Unix');
  const from = own.length > 0 ? own : all;
  return from.find(({ version }) => version !== null) ?? from[0];
}

const label = (mention: Mention | undefined): string | null =>
  mention === undefined ? null : mention.version === null ? mention.name : `${mention.name} ${mention.version}`;

/** What a text says about system, browser, program, device and versions. Reads any language: names are the same in all. */
export function findEnvironment(text: string): FoundEnvironment {
  const agent = USER_AGENT.exec(text)?.[0];
  const rest = agent === undefined ? text : text.replace(agent, ' ');
  const mentions = mentionsIn(rest);
  const os = best(mentions, 'os');
  const named = os === undefined ? byCodeName(rest) : { os: os.name, osVersion: versionOf(rest, os) };
  const fromAgent = agent === undefined ? null : environmentOfUserAgent(agent);
  return {
    os: named?.os ?? fromAgent?.os ?? null,
    osVersion: named?.osVersion ?? fromAgent?.osVersion ?? null,
    browser: label(best(mentions, 'browser')) ?? fromAgent?.browser ?? null,
    app: label(best(mentions, 'app')),
    device: best(mentions, 'device')?.name ?? null,
    versions: versionsIn(rest, mentions),
  };
}
