import { browserMachine, type HintSource } from './browser-machine';

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36';

test.each([
  [`${WINDOWS} ${CHROME}`, 'Windows', 'Chrome 120.0.0.0'],
  [`${WINDOWS} ${CHROME} Edg/120.0.2210.61`, 'Windows', 'Microsoft Edge 120.0.2210.61'],
  [`${MAC} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.2 Safari/605.1.15`, 'macOS', 'Safari 17.2'],
  ['Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:121.0) Gecko/20100101 Firefox/121.0', 'Linux', 'Firefox 121.0'],
  [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${CHROME}`, 'Chrome OS', 'Chrome 120.0.0.0'],
  [`Mozilla/5.0 (Linux; Android 10; K) ${CHROME}`, 'Android', 'Chrome 120.0.0.0'],
  ['something else', null, null],
  ['', null, null],
])('without client hints only what the user agent honestly tells: %s', async (userAgent, os, browser) => {
  expect(await browserMachine(userAgent)).toEqual({ os, browser });
});

const hints = (platform: string, platformVersion: string): HintSource => ({
  getHighEntropyValues: async () => ({
    platform,
    platformVersion,
    fullVersionList: [
      { brand: 'Not_A Brand', version: '8.0.0.0' },
      { brand: 'Chromium', version: '120.0.6099.109' },
      { brand: 'Google Chrome', version: '120.0.6099.109' },
    ],
  }),
});

test.each([
  ['Windows', '15.0.0', 'Windows 11'],
  ['Windows', '10.0.0', 'Windows 10'],
  ['macOS', '14.2.0', 'macOS 14.2'],
  ['Linux', '', 'Linux'],
  ['Unknown', '', 'Windows'],
])('client hints tell the version: %s %s', async (platform, version, os) => {
  const machine = await browserMachine(`${WINDOWS} ${CHROME}`, hints(platform, version));
  expect(machine).toEqual({ os, browser: 'Google Chrome 120.0.6099.109' });
});

test('client hints that are refused leave the user agent', async () => {
  const refused: HintSource = { getHighEntropyValues: () => Promise.reject(new Error('NotAllowedError')) };
  expect(await browserMachine(`${MAC} ${CHROME}`, refused)).toEqual({ os: 'macOS', browser: 'Chrome 120.0.0.0' });
});
