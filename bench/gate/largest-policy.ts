import { Policy, type Item, type Part } from '../../src/core/policy/policy';
import { projectGate } from '../../src/core/gate/project-gate';
import { bytesOf } from '../../src/core/bytes-of';

const words = (count: number, length: number): string[] =>
  Array.from({ length: count }, (_, at) => `${String(at)} `.padEnd(length, 'word '));

const step = (at: number): Item => ({
  id: `further-${at}`,
  title: `A further step, number ${at}`,
  level: 'block',
  acceptsCouldNot: true,
  when: {
    any: [{ paths: ['answers.os', 'answers.environment'], mentions: words(4, 30 + at), unless: words(4, 40 + at) }],
  },
});
const question = (at: number): Part => ({
  id: `further-${at}`,
  title: `A further question, number ${at}`,
  help: `${at} ${'What was there to see? '.repeat(17)}`.trim(),
  multiline: true,
});

type Grow = (policy: Policy, at: number) => Policy;
/** Ways to make a policy larger by one row. */
const WAYS: Grow[] = [
  (policy, at) => ({ ...policy, items: [...policy.items, step(at)] }),
  (policy, at) => ({
    ...policy,
    parts: [...policy.parts, question(at)],
    required: [...policy.required, { id: `further-${at}`, title: `Question ${at}`, parts: [`further-${at}`] }],
  }),
  (policy, at) => ({
    ...policy,
    filler: { ...policy.filler, phrases: [...policy.filler.phrases, `${at} ${'nothing '.repeat(6)}`.trim()] },
  }),
  (policy, at) => ({
    ...policy,
    sitePriorities: [...policy.sitePriorities, { id: String(10 ** 15 + at), name: `Priority ${at}`, level: null }],
  }),
];

const isLegal = (policy: Policy): boolean => Policy.safeParse(policy).success;

/** Grows one way as far as the schema lets it. */
function grownFully(policy: Policy, grow: Grow): Policy {
  let largest = policy;
  for (let at = 0; ; at += 1) {
    const larger = grow(largest, at);
    if (!isLegal(larger)) return largest;
    largest = larger;
  }
}

const bytes = (policy: Policy): number => bytesOf(projectGate(policy, { fieldId: 'customfield_10042' }));

/** Grown in every way: each way first, the others after it. */
function grownFrom(policy: Policy): Policy[] {
  const strict: Policy = { ...policy, gate: { ...policy.gate, strict: true } };
  return WAYS.map((_, first) =>
    [...WAYS.slice(first), ...WAYS.slice(0, first)].reduce((largest, grow) => grownFully(largest, grow), strict),
  );
}

/** The largest policy that the schema still takes, by the bytes of its gate, of all that grow from these. */
export function largestPolicy(policies: readonly Policy[]): Policy {
  const [largest] = policies.flatMap(grownFrom).toSorted((one, other) => bytes(other) - bytes(one));
  if (largest === undefined) throw new Error('Nothing grows from no policy.');
  return { ...largest, id: 'largest legal policy' };
}
