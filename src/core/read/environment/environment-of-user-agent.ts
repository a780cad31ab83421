/** What a browser tells of itself in its `userAgent`. */
export type AgentEnvironment = { os: string | null; osVersion: string | null; browser: string | null };

/** The first that stands in the text counts: others carry "Chrome" and "Safari" along. */
const BROWSERS: readonly [name: string, mark: RegExp][] = [
  ['SeaMonkey', /\bSeaMonkey\/([\d.]+)/],
  ['Edge', /\bEdg(?:e|A|iOS)?\/([\d.]+)/],
  ['Opera', /\bOPR\/([\d.]+)/],
  ['Samsung Internet', /\bSamsungBrowser\/([\d.]+)/],
  ['Vivaldi', /\bVivaldi\/([\d.]+)/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/([\d.]+)/],
  ['Chrome', /\b(?:Chrome|CriOS)\/([\d.]+)/],
  ['Safari', /\bVersion\/([\d.]+)[^\n]{0,60}\bSafari\//],
  ['Internet Explorer', /\b(?:MSIE |rv:)([\d.]+)(?=[^\n]{0,40}(?:Trident|\)))/],
];
/** https://learn.microsoft.com/windows/win32/sysinfo/operating-system-version; 10.0 is 10 or 11. */
const WINDOWS: Readonly<Record<string, string>> = {
  '10.0': '10 or 11',
  '6.3': '8.1',
  '6.2': '8',
  '6.1': '7',
  '6.0': 'Vista',
  '5.1': 'XP',
  '5.2': 'XP',
  '5.0': '2000',
};
const SYSTEMS: readonly [name: string, mark: RegExp][] = [
  ['Windows', /\bWindows NT ([\d.]+)/],
  ['Android', /\bAndroid ([\d.]+)?/],
  ['iOS', /\b(?:iPhone|iPad|iPod)[^)]{0,60}?OS (\d+(?:_\d+)*)/],
  ['ChromeOS', /\bCrOS \w+ ([\d.]+)/],
  ['macOS', /\bMac OS X (\d+(?:[._]\d+)*)?/],
  ['Ubuntu', /\bUbuntu(?:\/([\d.]+))?/],
  ['Linux', /\bLinux\b()/],
];
/** Frozen by browsers since 2021 (https://www.chromium.org/updates/ua-reduction): it tells nothing. */
const FROZEN = /^(?:10[._]15(?:[._]7)?)$/;

/** Reads a `userAgent`; what browsers freeze there is left out. */
export function environmentOfUserAgent(agent: string): AgentEnvironment {
  const [browser, mark] = BROWSERS.find(([, pattern]) => pattern.test(agent)) ?? [];
  const [os, system] = SYSTEMS.find(([, pattern]) => pattern.test(agent)) ?? [];
  const version = system?.exec(agent)?.[1]?.replaceAll('_', '.') ?? '';
  const told = os === 'Windows' ? (WINDOWS[version] ?? null) : FROZEN.test(version) || version === '' ? null : version;
  const number = mark?.exec(agent)?.[1];
  return {
    os: os ?? null,
    osVersion: told,
    browser: browser === undefined || number === undefined ? null : `${browser} ${number}`,
  };
}
