import { keyOf, NAMES, WAYS, type NameKind } from './names';

/** A name in a text, and the version written behind it. */
export type Mention = { kind: NameKind; name: string; version: string | null; start: number; end: number };

const escaped = (way: string): string => way.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '[\\s_-]?');
const NAME = new RegExp(`(?<![\\p{L}\\p{N}_.$£€@])(?:${WAYS.map(escaped).join('|')})(?![\\p{L}_])`, 'giu');
/** Every repetition is bounded, so it costs the same at each place. */
const VERSION =
  /[ \t]{0,3}(?:[-–:(/=,"]{1,2}[ \t]{0,2})?(?:(?:server|enterprise|edition|desktop|professional|pro|home|linux|versions?|ver|v|release|rel|build|update|el|es|java|runtime|is)\b[.:]?["\s]{0,2}){0,3}(?:[<>≥]=?\s?)?[("]{0,2}([vVrR]?\d{1,8}(?:[._]\d{1,8}){0,5}(?:[-+.]?[A-Za-z][A-Za-z0-9]{0,15}){0,3})/y;
const NO_VERSION =
  /^[-\s]?(?:bits?|gb|mb|kb|tb|ghz|mhz|gib|mib|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|ms|weeks?|months?|years?|times?|users?|people|students?|tabs?|nodes?|servers?|machines?|windows|instances?|lines?|files?|bugs?|issues?|%|x\b|am\b|pm\b)/i;

/** The version that begins at `at`, as written; a plain number only directly behind the name. */
export function versionAt(text: string, at: number): { version: string; end: number } | null {
  VERSION.lastIndex = at;
  const match = VERSION.exec(text);
  const version = match?.[1];
  if (match === null || version === undefined) return null;
  const end = at + match[0].length;
  const isDotted = /[._]\d/.test(version);
  if (!isDotted && (NO_VERSION.test(text.slice(end, end + 12)) || /[,=]/.test(match[0]))) return null;
  if (!isDotted && /^(?:\d{5,}|\d+(?:bit|gb|mb|x|st|nd|rd|th|s|am|pm))/i.test(version)) return null;
  return { version, end };
}

/** "ie", "win", "edge" and their like are words as well: they count in capitals or with a version. */
const AMBIGUOUS =
  /^(?:ie|win|edge|opera|safari|atom|brave|mac|windows|window|fc|me|eclipse|surface|galaxy|pixel|nexus|go|node|slack|nitrous|bsd)$/;
const SHORT = 40;

function isMeant(text: string, word: string, start: number, version: string | null): boolean {
  if (!AMBIGUOUS.test(word.toLowerCase()) || version !== null) return true;
  if (/^(?:go|node|fc|me|window)$/i.test(word)) return false;
  if (text.length <= SHORT) return true;
  const isNamed = /^[A-Z]/.test(word) && !/(?:^|[.!?]\s+)$/.test(text.slice(Math.max(0, start - 3), start));
  const isFirstInList =
    /^[A-Z]/.test(word) && /^\s{0,2}[,;/]/.test(text.slice(start + word.length, start + word.length + 3));
  return (
    isNamed ||
    isFirstInList ||
    (/^(?:windows|mac|ie|safari)$/.test(word) &&
      /\b(?:on|under|using|os:?)\s*$/i.test(text.slice(Math.max(0, start - 8), start)))
  );
}

/** Every name of a system, browser, program, device or tool, in order. */
export function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(NAME)) {
    const row = NAMES.get(keyOf(match[0]));
    if (row === undefined) continue;
    const end = match.index + match[0].length;
    const found = versionAt(text, end);
    if (!isMeant(text, match[0], match.index, found?.version ?? null)) continue;
    mentions.push({ ...row, version: found?.version ?? null, start: match.index, end: found?.end ?? end });
  }
  return mentions;
}
