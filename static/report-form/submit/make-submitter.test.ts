import { makeSubmitter, type SubmitState } from './make-submitter';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A dialog that answers when told to. */
function slowDialog() {
  const sent: string[] = [];
  const states: SubmitState[] = [];
  const answers: { resolve: () => void; reject: () => void }[] = [];
  const send = (value: string): Promise<void> => {
    sent.push(value);
    return new Promise((resolve, reject) => answers.push({ resolve, reject: () => reject(new Error('refused')) }));
  };
  const submitter = makeSubmitter(send, (state) => states.push(state), { rest: 250, hang: 3_000 });
  const answer = async (end: 'resolve' | 'reject' = 'resolve'): Promise<void> => {
    answers.shift()?.[end]();
    await jest.advanceTimersByTimeAsync(0);
  };
  return { sent, states, submitter, answer };
}

test('typing is sent once, when it rests', async () => {
  const { sent, submitter } = slowDialog();
  ['s', 'sm', 'smo'].forEach(submitter.offer);
  await jest.advanceTimersByTimeAsync(249);
  expect(sent).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(sent).toEqual(['smo']);
});

test('leaving a field sends at once', () => {
  const { sent, submitter } = slowDialog();
  submitter.offer('smoke');
  submitter.flush();
  expect(sent).toEqual(['smoke']);
});

test('the same value is never sent twice in a row', async () => {
  const { sent, states, submitter, answer } = slowDialog();
  submitter.offer('smoke');
  submitter.flush();
  await answer();
  submitter.offer('fire');
  submitter.offer('smoke');
  await jest.advanceTimersByTimeAsync(1_000);
  submitter.flush();
  expect(sent).toEqual(['smoke']);
  expect(states.at(-1)).toBe('sent');
});

test('while one is under way nothing else is sent, and then only the latest', async () => {
  const { sent, submitter, answer } = slowDialog();
  submitter.offer('one');
  submitter.flush();
  submitter.offer('two');
  submitter.flush();
  submitter.offer('three');
  submitter.flush();
  expect(sent).toEqual(['one']);
  await answer();
  expect(sent).toEqual(['one', 'three']);
});

test('a refused value is told, and may be sent again', async () => {
  const { sent, states, submitter, answer } = slowDialog();
  submitter.offer('smoke');
  submitter.flush();
  await answer('reject');
  expect(states.at(-1)).toBe('failed');
  submitter.offer('smoke');
  submitter.flush();
  await answer();
  expect(sent).toEqual(['smoke', 'smoke']);
  expect(states.at(-1)).toBe('sent');
});

test('a dialog that never answers does not hold up the newest words', async () => {
  const { sent, submitter } = slowDialog();
  submitter.offer('one');
  submitter.flush();
  submitter.offer('two');
  await jest.advanceTimersByTimeAsync(3_000);
  expect(sent).toEqual(['one', 'two']);
});

test('nothing is sent after stop', async () => {
  const { sent, submitter } = slowDialog();
  submitter.offer('smoke');
  submitter.stop();
  submitter.flush();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(sent).toEqual([]);
});
