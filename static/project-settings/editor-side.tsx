import { type ComponentType, useCallback, useEffect, useMemo, useState } from 'react';

import { projectSettings as words } from '../messages/project-settings';
import type { Scope } from '../policy-editor/desk/policy-call';
import './editor-side.css';

type EditorProps = { scope: Scope; rest: string; go: (rest: string) => void };
type Loaded = { state: 'coming' } | { state: 'missing' } | { state: 'there'; Editor: ComponentType<EditorProps> };

/** The editor is fetched when somebody wants it: most visits only look. */
function useEditor(): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'coming' });
  useEffect(() => {
    let isCurrent = true;
    const take = (next: Loaded): void => {
      if (isCurrent) setLoaded(next);
    };
    void import('../policy-editor/open-editor').then(
      ({ OpenEditor }) => take({ state: 'there', Editor: OpenEditor }),
      () => take({ state: 'missing' }),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return loaded;
}

/** The same editor as on the admin page, for the policy of one space. */
export function EditorSide({ projectId }: { projectId: string }) {
  const loaded = useEditor();
  const [rest, setRest] = useState('');
  const go = useCallback((to: string) => setRest(to), []);
  const scope = useMemo(() => ({ scope: { projectId } }), [projectId]);
  if (loaded.state === 'missing') return <p className="failure">{words.editor.missing}</p>;
  if (loaded.state === 'coming') return <p>{words.loading}</p>;
  return (
    <>
      <p>{words.editor.means}</p>
      <loaded.Editor scope={scope} rest={rest} go={go} />
    </>
  );
}
