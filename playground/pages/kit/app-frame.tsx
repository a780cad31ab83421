import { useLayoutEffect, useRef, useState } from 'react';

import type { FrameModule } from '../../protocol';
import { answerBridge } from '../bridge/host/answer-bridge';
import type { FrameHooks } from '../bridge/host/frame-world';
import { hostFrame, type HostedFrame } from '../bridge/host/host-frame';
import { useSession } from '../shell/session';

type Props = {
  module: FrameModule;
  extension: () => Record<string, unknown>;
  hooks: FrameHooks;
  /** A form script works without being seen. */
  hidden?: boolean;
  onHosted?: (frame: HostedFrame) => void;
};

const FIRST_HEIGHT = 160;

/** A frame of the app with Jira's bridge around it; it is as high as its content. Remount it (`key`) for a fresh one. */
export function AppFrame({ module, extension, hooks, hidden = false, onHosted }: Props) {
  const session = useSession();
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef({ extension, hooks, onHosted });
  const [height, setHeight] = useState(FIRST_HEIGHT);
  latest.current = { extension, hooks, onHosted };

  // Before the browser can hear from the frame, so that its first word is not missed.
  useLayoutEffect(() => {
    if (frame.current === null) return;
    const cleanUp = new Set<() => void>();
    const runCleanUp = () => {
      for (const stop of cleanUp) stop();
      cleanUp.clear();
    };
    const answer = answerBridge({
      session,
      module,
      localId: crypto.randomUUID(),
      extension: () => latest.current.extension(),
      hooks: latest.current.hooks,
      setHeight,
      cleanUp,
    });
    const hosted = hostFrame(frame.current, { origin: session.site.appOrigin, answer, onConnect: runCleanUp });
    latest.current.onHosted?.(hosted);
    return () => {
      runCleanUp();
      hosted.dispose();
    };
  }, [session, module]);

  return (
    <iframe
      ref={frame}
      src={`${session.site.appOrigin}/${module.resource}/index.html`}
      title={module.title}
      className={hidden ? 'app-frame app-frame-hidden' : 'app-frame'}
      style={hidden ? undefined : { height }}
      sandbox="allow-downloads allow-forms allow-modals allow-same-origin allow-scripts"
      allow="clipboard-write"
      aria-hidden={hidden || undefined}
      tabIndex={hidden ? -1 : undefined}
    />
  );
}
