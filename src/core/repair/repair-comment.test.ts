import { makePolicy } from '../testing/make-policy';
import { repairComment } from './repair-comment';

const finding = (n: number, message = `Do step ${n}.`) => ({
  ruleId: 'blocker-checklist' as const,
  level: 'block' as const,
  target: `checklist.step-${n}`,
  message,
});
const comment = (findings: ReturnType<typeof finding>[]) =>
  repairComment({ from: '1', to: '3', findings }, makePolicy());
const textsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'text' && typeof inner === 'string' ? [inner] : textsIn(inner),
  );
};

test('it names both priorities, what is open, the way to ask, and the code with the ids', () => {
  const texts = textsIn(comment([finding(1), finding(2)]));
  expect(texts[0]).toContain('from “Blocker” to “Medium”');
  expect(texts).toEqual(expect.arrayContaining(['Do step 1.', 'Do step 2.']));
  expect(texts.join(' ')).toContain('ask a space admin');
  expect(texts.at(-1)).toBe('PREFLIGHT-BLOCKER-CHECKLIST checklist.step-1 checklist.step-2');
});

test('a long list is cut, and says by how much', () => {
  const texts = textsIn(comment(Array.from({ length: 30 }, (_, n) => finding(n))));
  expect(texts).toContain('and 18 more');
  expect(texts.length).toBeLessThan(20);
});

test('what a person wrote stays text, and short', () => {
  const texts = textsIn(comment([finding(1, `<script>[~accountid:x] ${'a'.repeat(5_000)}`)]));
  expect(texts[2]).toHaveLength(300);
  expect(JSON.stringify(comment([finding(1, '@everyone')]))).not.toContain('mention');
});

test('with nothing open any more it holds no empty list', () => {
  expect(JSON.stringify(comment([]))).not.toContain('bulletList');
});
