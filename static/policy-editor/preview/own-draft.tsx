import { useId, useMemo } from 'react';

import { Draft } from '../../../src/core/report/draft';
import { message } from '../../messages/message';
import { policy as words } from '../../messages/policy';

export type OwnDraft = { draft: Draft } | { wrong: string };

/** A draft as the command line reads it; `wrong`: the first place that is none. Pure. */
export function readDraft(text: string): OwnDraft {
  try {
    const parsed = Draft.safeParse(JSON.parse(text));
    return parsed.success ? { draft: parsed.data } : { wrong: parsed.error.issues[0]?.path.join('.') || 'JSON' };
  } catch {
    return { wrong: 'JSON' };
  }
}

/** A box for a pasted draft, and what keeps it from being shown. */
export function OwnDraftBox({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const id = useId();
  const read = useMemo(() => readDraft(text), [text]);
  return (
    <label className="setting">
      {words.preview.draft}
      <textarea rows={5} value={text} aria-describedby={id} onChange={({ target }) => onChange(target.value)} />
      <span className="said" id={id}>
        <span className="note">{words.preview.draftMeans}</span>
        {text.trim() !== '' && 'wrong' in read && (
          <span className="wrong">{message(words.preview.badDraft, { path: read.wrong })}</span>
        )}
      </span>
    </label>
  );
}
