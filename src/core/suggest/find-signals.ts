import { onceFor } from '../policy/once-for';
import type { Policy, Signal } from '../policy/policy';
import { compilePhrases, findPhrases, type Hit, type Phrases } from './find-phrases';
import { tokensOf, type Token } from './tokens-of';

/** Words of a text that speak for something, and how loudly. */
export type Heard = { words: string; signal: Signal; phrase: string };

type Owner = { signal: Signal; phrase: string };
type Ear = {
  phrases: Phrases;
  owners: Owner[];
  /** What the last few texts said: several suggestions read the same ones. */
  heard: Map<string, ReadonlyMap<Signal, readonly Heard[]>>;
};
const KEPT = 64;

const signalsOf = (policy: Policy): Signal[] => [
  ...[policy.routes, policy.categories, policy.notBlocking, policy.answersInstead].flatMap((rows) =>
    rows.flatMap(({ signals }) => signals),
  ),
  ...policy.blockingKinds.flatMap(({ signals }) => signals ?? []),
  ...[...policy.items, ...policy.kinds].flatMap(({ saidBy }) => saidBy ?? []),
];

/** All signals of a policy in one index, so that a text is walked once for all of them. */
const earOf = onceFor((policy: Policy): Ear => {
  const owners = signalsOf(policy).flatMap((signal) => signal.phrases.map((phrase) => ({ signal, phrase })));
  const phrases = owners.map(({ phrase }) => phrase);
  return { owners, phrases: compilePhrases(phrases, policy.words), heard: new Map() };
});

/** For each word whether it stands in a context in which the signal's words mean something else; known up to `searched`. */
type Covering = { words: Uint8Array; searched: number };

/** Looks for such contexts around a hit. None reaches into another sentence, so the hit's own is enough; hits come in order. */
function coverAround({ from, to }: Hit, covering: Covering, phrases: Phrases, tokens: readonly Token[]): void {
  let begin = Math.max(from, covering.searched);
  while (begin > covering.searched && tokens[begin - 1]?.ends !== 'sentence') begin -= 1;
  for (const context of findPhrases(tokens, phrases, begin, to)) covering.words.fill(1, context.from, context.to);
  covering.searched = Math.max(covering.searched, to);
}

const touches = ({ from, to }: Hit, { words }: Covering): boolean => words.subarray(from, to).includes(1);
const quote = (text: string, tokens: readonly Token[], { from, to }: Hit): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? text.length);

function isCovered(
  hit: Hit,
  { signal }: Owner,
  coverings: Map<Signal, Covering>,
  tokens: readonly Token[],
  policy: Policy,
): boolean {
  if (signal.unless === undefined) return false;
  const covering = coverings.get(signal) ?? { words: new Uint8Array(tokens.length), searched: 0 };
  coverings.set(signal, covering);
  coverAround(hit, covering, compilePhrases(signal.unless, policy.words), tokens);
  return touches(hit, covering);
}

function listen(text: string, ear: Ear, policy: Policy): Map<Signal, Heard[]> {
  const tokens = tokensOf(text);
  const heard = new Map<Signal, Heard[]>();
  const coverings = new Map<Signal, Covering>();
  for (const hit of findPhrases(tokens, ear.phrases)) {
    const owner = ear.owners[hit.number];
    if (owner === undefined) continue;
    if (isCovered(hit, owner, coverings, tokens, policy)) continue;
    const here = heard.get(owner.signal) ?? [];
    here.push({ words: quote(text, tokens, hit), ...owner });
    heard.set(owner.signal, here);
  }
  return heard;
}

/** What each signal of the policy hears in a text: words inside one of its `unless` contexts were not said. */
export function findSignals(text: string, policy: Policy): ReadonlyMap<Signal, readonly Heard[]> {
  const ear = earOf(policy);
  const known = ear.heard.get(text);
  if (known !== undefined) return known;
  const heard = listen(text, ear, policy);
  if (ear.heard.size >= KEPT) ear.heard.clear();
  ear.heard.set(text, heard);
  return heard;
}
