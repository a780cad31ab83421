import { findEnvironment } from './find-environment';

test.each([
  ['latest trunk', 'latest trunk'],
  ['We run the nightly build of Monday', 'nightly build'],
  ['trunk@123456', 'trunk@123456'],
  ['17.0 + two patches', '17.0'],
  ['Java versions >= 1.4', 'Java versions >= 1.4'],
])('%s names a version', (text, version) => {
  expect(findEnvironment(text).versions).toContain(version);
});

test.each([
  ['Windows, and programs with a long search path', 'Windows'],
  ['window 8', 'Windows'],
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
