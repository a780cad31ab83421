import type { Policy } from '../../src/core/policy/policy';
import { emptyReport, type Report } from '../../src/core/report/report';

/** Ordinary sentences of a support chat: words that signals look for stand in them, as they do in life. */
const SENTENCES = [
  'The student opened the editor, waited for a minute and saw the same grey page as before.',
  'We refreshed the page twice, quit the browser and logged in again, and nothing changed.',
  'The terminal says "connection refused" and then goes back to the prompt without any further word.',
  'They can still read the next lesson, but the tests do not run and the lights stay dark.',
  'I tried it with a fresh clone on my own machine and got the same error on the first attempt.',
  'After the update on Monday the menu no longer shows the button that submits the exercise.',
  'Another student in the same group has no trouble at all with exactly the same steps.',
  'The console shows a failed request with status 500 for the file that holds the settings.',
  'They were asked to clear the cache, to use another network and to try a private window.',
  'It worked last week, and nobody remembers having changed anything on that machine since.',
];

/** So many characters of prose; another `seed` begins elsewhere and carries another number, so that no text comes twice. */
export function prose(characters: number, seed: number): string {
  const sentences: string[] = [`Case ${seed}.`];
  for (let at = seed; sentences.join(' ').length < characters; at += 1) {
    sentences.push(SENTENCES[at % SENTENCES.length] ?? '');
  }
  return sentences.join(' ').slice(0, characters);
}

/**
 * A report that answers every question of a policy, with so many characters of text in all: short ones in the boxes of one line, the
 * rest in the others. The same `seed` gives the same report.
 */
export function fullReport(policy: Policy, characters: number, seed: number): Report {
  const [short, long] = [policy.parts.filter((part) => !part.multiline), policy.parts.filter((part) => part.multiline)];
  const lines = short.map(({ id }, at): [string, string] => [id, `Answer ${seed} ${at}`]);
  const used = lines.reduce((sum, [, text]) => sum + text.length, 0);
  const each = Math.floor((characters - used) / long.length);
  const texts = long.map(({ id }, at): [string, string] => [id, prose(each, seed * long.length + at)]);
  const done = [...policy.items, ...policy.checklist].map(({ id }): [string, boolean] => [id, true]);
  return {
    ...emptyReport,
    about: { ...emptyReport.about, route: policy.routes.find(({ inJira }) => inJira)?.id ?? null },
    answers: Object.fromEntries([...lines, ...texts]),
    impact: { canMoveOn: false, blockingKind: policy.blockingKinds[0]?.id ?? null, affected: 'one' },
    done: Object.fromEntries(done),
  };
}
