import Lozenge from '@atlaskit/lozenge';
import { useEffect, useId, useRef, useState } from 'react';

import type { FrameModule } from '../../protocol';
import type { WorkItem } from '../jira/work-item';
import { AppFrame } from '../kit/app-frame';
import { useStore } from '../kit/store';
import { server } from '../shell/server';
import { useSession } from '../shell/session';
import { placeOf } from './place-of';

type Props = { module: FrameModule; item: WorkItem };
const NO_HOOKS = {};

/**
 * An app's panel beside the fields, closed at first. As Jira documents it, its status is asked for when it is first opened
 * and each time it is closed; until then the manifest's own stands there.
 */
export function ContextPanel({ module, item }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { status, ask } = useModuleStatus({ module, item });
  const wasOpen = useRef(false);
  const id = useId();
  const toggle = () => {
    if (isOpen || !wasOpen.current) ask();
    wasOpen.current = true;
    setOpen(!isOpen);
  };
  return (
    <section className="context-panel" aria-label={module.label ?? module.title}>
      <h2>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
          <span className={isOpen ? 'chevron chevron-open' : 'chevron'} aria-hidden="true" />
          <span>{module.label ?? module.title}</span>
          {status !== undefined && <Status status={status} />}
        </button>
      </h2>
      <div id={id} hidden={!isOpen}>
        {isOpen && <AppFrame module={module} extension={() => extensionOf({ module, item })} hooks={NO_HOOKS} />}
      </div>
    </section>
  );
}

/** The last answer that could be used; at first, and where none came, the manifest's own. */
function useModuleStatus({ module, item }: Props) {
  const { assumptions } = useSession();
  const { statusAtFirstPaint } = useStore(assumptions);
  const [status, setStatus] = useState(module.status);
  const place = placeOf(item);
  const latest = useRef(0);
  const ask = () => {
    const round = (latest.current += 1);
    void server.dynamicProperties({ moduleKey: module.key, ...place }).then(
      (answer) => {
        if (round === latest.current) setStatus(answer.status ?? module.status);
      },
      () => undefined,
    );
  };
  const askFirst = useRef(ask);
  useEffect(() => {
    if (statusAtFirstPaint) askFirst.current();
  }, [statusAtFirstPaint]);
  return { status, ask };
}

const extensionOf = ({ module, item }: Props) => ({
  type: module.type,
  ...placeOf(item),
  location: window.location.href,
});

function Status({ status }: { status: NonNullable<FrameModule['status']> }) {
  if (status.type === 'icon') return <img src={status.value.url} alt={status.value.label} width={16} height={16} />;
  if (status.type === 'badge') return <span className="badge">{status.value.label}</span>;
  return (
    <Lozenge appearance={status.value.type ?? 'default'} maxWidth="100%">
      {status.value.label}
    </Lozenge>
  );
}
