import { makeSeeker } from './make-seeker';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Jira answers each question when the test says so. */
function open() {
  const asked: string[] = [];
  const told: string[] = [];
  const waiting: ((answer: string | null) => void)[] = [];
  const ask = (query: string): Promise<string | null> => {
    asked.push(query);
    return new Promise((resolve) => waiting.push(resolve));
  };
  const answer = async (text: string | null): Promise<void> => {
    waiting.shift()?.(text);
    await jest.advanceTimersByTimeAsync(0);
  };
  return { asked, told, answer, seeker: makeSeeker(ask, (text: string) => told.push(text), 400) };
}

test('nothing is asked before typing has rested for 400 ms', async () => {
  const { asked, seeker } = open();
  for (const query of ['a', 'ab', 'abc']) {
    seeker.want(query);
    await jest.advanceTimersByTimeAsync(399);
  }
  expect(asked).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(asked).toEqual(['abc']);
});

test('one call at a time: what is wanted meanwhile is asked afterwards, and the old answer is not told', async () => {
  const { asked, told, answer, seeker } = open();
  seeker.want('a');
  await jest.advanceTimersByTimeAsync(400);
  seeker.want('b');
  await jest.advanceTimersByTimeAsync(400);
  expect(asked).toEqual(['a']);
  await answer('A');
  await jest.advanceTimersByTimeAsync(400);
  expect([asked, told]).toEqual([['a', 'b'], []]);
  await answer('B');
  expect(told).toEqual(['B']);
});

test('what was answered once is told again without a call; what was not may be asked again', async () => {
  const { asked, told, answer, seeker } = open();
  const askFor = async (query: string): Promise<void> => {
    seeker.want(query);
    await jest.advanceTimersByTimeAsync(400);
  };
  await askFor('a');
  await answer('A');
  await askFor('b');
  await answer(null);
  await askFor('a');
  await askFor('b');
  expect([asked, told]).toEqual([
    ['a', 'b', 'b'],
    ['A', 'A'],
  ]);
});

test('nothing is told any more when nothing is wanted, or the form is gone', async () => {
  const { told, answer, seeker } = open();
  seeker.want('a');
  await jest.advanceTimersByTimeAsync(400);
  seeker.want(null);
  await answer('A');
  seeker.want('c');
  seeker.stop();
  await jest.advanceTimersByTimeAsync(400);
  expect(told).toEqual([]);
});
