import { hasSentences } from '../judge/sentences/say';
import type { PolicyRows, Translation } from './policy-rows';

type Row = { id: string };

/** What people read in a row. Nothing else can be translated: not an id, not a phrase that is listened for. */
export const TEXTS = [
  'title',
  'help',
  'placeholder',
  'ask',
  'text',
  'copy',
  'advice',
  'because',
  'prompt',
  'value',
] as const;

/** The row with the texts that stand at `path.<name>`; one that the row does not have is not added. */
const inPlace = <T extends object>(row: T, path: string, texts: Translation): T => {
  const found = TEXTS.flatMap((name) => {
    const text = name in row ? texts[`${path}.${name}`] : undefined;
    return text === undefined ? [] : [[name, text] as const];
  });
  return found.length === 0 ? row : { ...row, ...Object.fromEntries(found) };
};

const rowsAt = <T extends Row>(rows: readonly T[], section: string, texts: Translation): T[] =>
  rows.map((row) => inPlace(row, `${section}.${row.id}`, texts));

const routes = (policy: PolicyRows, texts: Translation): PolicyRows['routes'] =>
  rowsAt(policy.routes, 'routes', texts).map((route) => ({
    ...route,
    steps: route.steps.map((step, index) => inPlace(step, `routes.${route.id}.steps.${index}`, texts)),
  }));

const items = (policy: PolicyRows, texts: Translation): PolicyRows['items'] =>
  rowsAt(policy.items, 'items', texts).map((item) =>
    item.proof === undefined ? item : { ...item, proof: inPlace(item.proof, `items.${item.id}.proof`, texts) },
  );

const environments = ({ environments: all }: PolicyRows, texts: Translation): PolicyRows['environments'] =>
  all === null
    ? null
    : {
        ...all,
        unsupported: rowsAt(all.unsupported, 'environments.unsupported', texts),
        free: all.free === null ? null : inPlace(all.free, 'environments.free', texts),
      };

const contacts = (policy: PolicyRows, texts: Translation): PolicyRows['contacts'] =>
  Object.fromEntries(Object.entries(policy.contacts).map(([id, row]) => [id, inPlace(row, `contacts.${id}`, texts)]));

const translated = (policy: PolicyRows, texts: Translation): PolicyRows => ({
  ...policy,
  name: texts['name'] ?? policy.name,
  description: texts['description'] ?? policy.description,
  levels: rowsAt(policy.levels, 'levels', texts),
  routes: routes(policy, texts),
  categories: rowsAt(policy.categories, 'categories', texts),
  kinds: rowsAt(policy.kinds, 'kinds', texts),
  parts: rowsAt(policy.parts, 'parts', texts),
  required: rowsAt(policy.required, 'required', texts),
  items: items(policy, texts),
  checklist: rowsAt(policy.checklist, 'checklist', texts),
  blockingKinds: rowsAt(policy.blockingKinds, 'blockingKinds', texts),
  notBlocking: rowsAt(policy.notBlocking, 'notBlocking', texts),
  environments: environments(policy, texts),
  answersInstead: rowsAt(policy.answersInstead, 'answersInstead', texts),
  rubric: rowsAt(policy.rubric, 'rubric', texts),
  contacts: contacts(policy, texts),
});

/**
 * The policy as somebody reads it who speaks this language (two letters): its own translation where there is one, text by
 * text, and the engine's sentences around it. A language that neither knows changes nothing. Ids, phrases, conditions and
 * what the gate asks stay as they are, so both give the same verdict in other words.
 */
export function inLanguage(policy: PolicyRows, language: string): PolicyRows {
  const texts = policy.translations?.[language];
  if (policy.language === language || (texts === undefined && !hasSentences(language))) return policy;
  return { ...translated(policy, texts ?? {}), language };
}
