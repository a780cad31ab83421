import { effortLine, makePerson, OPERATORS, secondsOfPress, secondsOfTyping } from './person';

test('a press is thought, pointing and a key; typing adds two ways of the hand and each sign', () => {
  expect(secondsOfPress).toBeCloseTo(1.35 + 1.1 + 0.28);
  expect(secondsOfTyping('ab')).toBeCloseTo(secondsOfPress + 2 * OPERATORS.home + 2 * OPERATORS.key);
});

test('actions are counted when they are done, and one that fails is not', async () => {
  const who = makePerson();
  await who.presses(Promise.resolve());
  await who.types('ab', async () => undefined);
  await expect(who.presses(Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(who.effort).toMatchObject({ actions: 2, typed: 1 });
  expect(effortLine('Both', who.effort)).toBe('Both: 2 actions, 1 typed, 7 s (keystroke-level model)');
});
