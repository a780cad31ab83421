import { hostOrigin } from './host-origin';

const HOST = 'http://localhost:4100';
const APP = 'http://localhost:4101';

test.each([
  ['the browser tells the ancestors', { ancestorOrigins: [HOST], referrer: `${APP}/panel/`, ownOrigin: APP }, HOST],
  ['only the referrer is known', { ancestorOrigins: [], referrer: `${HOST}/browse/X-1`, ownOrigin: APP }, HOST],
  ['the frame went to another page of its own', { ancestorOrigins: [], referrer: `${APP}/a`, ownOrigin: APP }, null],
  ['nothing is known', { ancestorOrigins: [], referrer: '', ownOrigin: APP }, null],
])('the host where %s', (_case, surroundings, expected) => {
  expect(hostOrigin(surroundings)).toBe(expected);
});
