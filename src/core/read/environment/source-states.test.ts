import { findEnvironment } from './find-environment';

test.each([
  ['latest trunk', 'latest trunk'],
  ['We run the nightly build of Monday', 'nightly build'],
  ['trunk@123456', 'trunk@123456'],
  ['17.0 + two patches', '17.0'],
  ['Java versions >= 1.4', 'Java versions >= 1.4'],
  ['trunk', 'trunk'],
  ['It is a problem on 0.15.', '0.15'],
  ['We took the latest 0.23 build', '0.23'],
  ['4.24.3-46a98cff2', '4.24.3-46a98cff2'],
  ['Ubuntu on aarch64', 'aarch64'],
  ['a board with a PowerPC chip', 'PowerPC'],
  ['rented machine, ami-0a1b2c3d', 'ami-0a1b2c3d'],
  ['32-bit systems only', '32-bit'],
])('%s names a version', (text, version) => {
  expect(findEnvironment(text).versions).toContain(version);
});

test.each([
  ['Windows, and programs with a long search path', 'Windows'],
  ['window 8', 'Windows'],
  ['widnows 7 x64', 'Windows'],
  ['Happens on all platforms', 'All systems'],
  ['Any OS', 'All systems'],
  ['All platforms, I took Fedora 33', 'Fedora'],
  ['BSD', 'BSD'],
  ['The file stands under a bsd license as its first line says', null],
  ['HouseLinux', 'Linux'],
  ['It happens when I close the window', null],
  ['Windows open twice when I press the button in the menu', null],
])('%s: system %s', (text, os) => {
  expect(findEnvironment(text).os).toBe(os);
});

test.each(['It costs 17.50 a month', 'I paid 5.50, twice', 'The main branch of the bank is closed'])(
  '%s names no version',
  (text) => {
    expect(findEnvironment(text).versions).toEqual([]);
  },
);
