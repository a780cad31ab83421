import { openDesk, policyDesk, type DeskChange } from './policy-desk';

const after = (...changes: DeskChange[]) =>
  changes.reduce(policyDesk, openDesk({ name: 'A', parts: [{ title: 'B' }] }));
const write = (path: (string | number)[], value: unknown): DeskChange => ({ type: 'write', path, value });

test('a setting is written where it stands', () => {
  expect(after(write(['parts', 0, 'title'], 'C')).tree).toEqual({ name: 'A', parts: [{ title: 'C' }] });
});
test('what is typed into one setting is one step back', () => {
  const desk = after(write(['name'], 'Ab'), write(['name'], 'Abc'), { type: 'back' });
  expect(desk.tree).toEqual({ name: 'A', parts: [{ title: 'B' }] });
});
test('two settings are two steps back', () => {
  const desk = after(write(['name'], 'Ab'), write(['parts', 0, 'title'], 'C'), { type: 'back' });
  expect(desk.tree).toEqual({ name: 'Ab', parts: [{ title: 'B' }] });
});
test('a whole policy in its place is a step too, and there is nothing before the first', () => {
  const desk = after({ type: 'replace', tree: { name: 'Z' } }, { type: 'back' }, { type: 'back' });
  expect(desk.tree).toEqual({ name: 'A', parts: [{ title: 'B' }] });
  expect(desk.before).toEqual([]);
});
test('fifty steps are kept', () => {
  const many = Array.from({ length: 60 }, (_, step): DeskChange => ({ type: 'replace', tree: { step } }));
  expect(after(...many).before).toHaveLength(50);
});
