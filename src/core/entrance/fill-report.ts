import { emptyReport, LONGEST_ANSWER, type Report } from '../report/report';
import type { Address, AddressName, Dropped } from './address';
import { onOneLine } from './clean-text';
import type { FormShape } from './form-shape';

type Part = FormShape['parts'][number];

/** How a policy is known to call the question for a name, where it does not say itself what an answer holds. */
const NAMES = /^(?:full|student|customer|reporter)?[-_]?name$/i;
const BATCHES = /^(?:batch|cohort|class|course)$/i;

/** Which question each name of an address answers. */
const ANSWERS: readonly { name: AddressName; answers: (part: Part) => boolean }[] = [
  { name: 'name', answers: ({ id }) => NAMES.test(id) },
  { name: 'github', answers: ({ holds }) => holds === 'account' },
  { name: 'mail', answers: ({ holds }) => holds === 'email' },
  { name: 'batch', answers: ({ id }) => BATCHES.test(id) },
  { name: 'link', answers: ({ holds }) => holds === 'link' },
];

export type Filled = {
  /** Answers and category alone; it knows no draft yet. */
  report: Report;
  /** What a person is shown before anything is opened: the form's own titles, and the text as it will stand there. */
  filled: { title: string; text: string }[];
  /** In the policy's words. */
  category: string | null;
  dropped: Dropped[];
};

type Wish = { name: string; text: string; part: Part | undefined };

/** A name that only other programs add to addresses is no question and no loss. */
const wishesOf = ({ named, others }: Address, { parts }: FormShape): Wish[] => [
  ...ANSWERS.flatMap(({ name, answers }) => {
    const text = named[name];
    return text === undefined
      ? []
      : [{ name, text, part: parts.find((part) => part.id === name) ?? parts.find(answers) }];
  }),
  ...parts.flatMap((part) => {
    const text = Object.hasOwn(others, part.id) ? others[part.id] : undefined;
    return text === undefined ? [] : [{ name: part.id, text, part }];
  }),
];

/**
 * What an address puts into the form of a space. A wish that the form has no place for is told, and so is the second of two
 * for one question: the first stands.
 */
export function fillReport(address: Address, form: FormShape): Filled {
  const answers: Record<string, string> = {};
  const filled: Filled['filled'] = [];
  const dropped: Dropped[] = [];
  for (const { name, text, part } of wishesOf(address, form)) {
    if (part === undefined) dropped.push({ name, why: 'no-place' });
    else if (part.id in answers) dropped.push({ name, why: 'repeated' });
    else {
      const answer = (part.multiline ? text : onOneLine(text)).slice(0, LONGEST_ANSWER);
      Object.assign(answers, { [part.id]: answer });
      filled.push({ title: part.title, text: answer });
    }
  }
  const asked = address.named.category;
  const category = form.categories.find(({ id }) => id.toLowerCase() === asked?.toLowerCase());
  if (asked !== undefined && category === undefined) dropped.push({ name: 'category', why: 'not-offered' });
  const about = { ...emptyReport.about, category: category?.id ?? null };
  return { report: { ...emptyReport, about, answers }, category: category?.title ?? null, filled, dropped };
}
