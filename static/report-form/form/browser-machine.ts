import Bowser from 'bowser';

/** What this browser tells of the machine it runs on; null where it does not tell. */
export type BrowserMachine = { os: string | null; browser: string | null };

/** Client hints are not in every browser's `navigator`. Shape: https://wicg.github.io/ua-client-hints/ */
type Hints = {
  platform: string;
  platformVersion?: string;
  fullVersionList?: { brand: string; version: string }[];
};
export type HintSource = { getHighEntropyValues(names: string[]): Promise<Hints> };

/** Browsers freeze a system's version in `userAgent` (chromium.org, "User-Agent Reduction"), so only the name is honest. */
const fromUserAgent = (userAgent: string): BrowserMachine => {
  if (userAgent === '') return { os: null, browser: null };
  const { os, browser } = Bowser.parse(userAgent);
  const isTold = Boolean(browser.name) && Boolean(browser.version);
  return { os: os.name || null, browser: isTold ? `${browser.name} ${browser.version}` : null };
};

/** Windows counts its hints on its own: 13 and above is Windows 11 (learn.microsoft.com, "Detect Windows 11"). */
const windows = (version: string): string => {
  const major = Number.parseInt(version, 10);
  if (major >= 13) return 'Windows 11';
  return major > 0 ? 'Windows 10' : 'Windows';
};
const systemOf = ({ platform, platformVersion = '' }: Hints): string | null => {
  if (platform === '' || platform === 'Unknown') return null;
  if (platform === 'Windows') return windows(platformVersion);
  const version = platformVersion.replace(/(\.0)+$/, '');
  return version === '' ? platform : `${platform} ${version}`;
};
const browserOf = ({ fullVersionList = [] }: Hints): string | null => {
  const known = fullVersionList.filter(({ brand }) => !/not.?a.?brand/i.test(brand.replaceAll(/[^a-z]/gi, '')));
  const named = known.find(({ brand }) => brand !== 'Chromium') ?? known[0];
  return named === undefined ? null : `${named.brand} ${named.version}`;
};

/** Asks the client hints first, because they are not frozen, and fills gaps from the user agent's text. */
export async function browserMachine(userAgent: string, hints?: HintSource): Promise<BrowserMachine> {
  const plain = fromUserAgent(userAgent);
  if (hints === undefined) return plain;
  try {
    const values = await hints.getHighEntropyValues(['platformVersion', 'fullVersionList']);
    return { os: systemOf(values) ?? plain.os, browser: browserOf(values) ?? plain.browser };
  } catch {
    return plain;
  }
}
