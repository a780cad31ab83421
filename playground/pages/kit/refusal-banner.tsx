import type { Refusal } from '../jira/jira-answer';
import { texts } from '../texts';
import { Banner } from './banner';

/** Everything Jira said when it refused. */
export function RefusalBanner({ title, refusal }: { title: string; refusal: Refusal }) {
  const sentences = [...refusal.errorMessages, ...Object.values(refusal.errors)];
  const fallback = refusal.status >= 500 ? texts.unreachable : texts.refused(refusal.status);
  return (
    <Banner tone="error" title={title}>
      {(sentences.length === 0 ? [fallback] : sentences).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Banner>
  );
}
