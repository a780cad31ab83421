import { useEffect, useState } from 'react';

import type { LogEntry } from '../../protocol';
import { Drawer } from '../kit/drawer';
import { FormRow } from '../kit/form-row';
import { Select } from '../kit/select';
import { texts } from '../texts';
import { server } from './server';

const EVERY_MS = 1_000;
const MOST_SHOWN = 300;
const SOURCES = ['bridge', 'invoke', 'jira', 'storage', 'gate', 'event'] as const;

/** Every call, as the server wrote it down; asked for while the drawer is open. */
export function LogDrawer({ onClose }: { onClose: () => void }) {
  const entries = useLog();
  const [source, setSource] = useState<string>('all');
  const shown = entries.filter(({ from }) => source === 'all' || from === source).slice(0, MOST_SHOWN);
  const options = [{ id: 'all', name: texts.log.all }, ...SOURCES.map((name) => ({ id: name, name }))];
  return (
    <Drawer title={texts.log.title} closeLabel={texts.log.close} onClose={onClose}>
      <p className="muted">{texts.log.hint}</p>
      <FormRow label={texts.log.filter}>
        {(ids) => <Select {...ids} options={options} value={source} onChoose={({ id }) => setSource(id)} />}
      </FormRow>
      {shown.length === 0 && <p className="muted">{texts.log.empty}</p>}
      <ol className="log" aria-label={texts.log.title}>
        {shown.map((entry) => (
          <Entry key={entry.n} entry={entry} />
        ))}
      </ol>
    </Drawer>
  );
}

function Entry({ entry: { at, from, what, detail } }: { entry: LogEntry }) {
  const line = (
    <>
      <time>{new Date(at).toLocaleTimeString()}</time> <span className={`log-from log-${from}`}>{from}</span> {what}
    </>
  );
  if (detail === undefined) return <li>{line}</li>;
  return (
    <li>
      <details>
        <summary>{line}</summary>
        <pre>{JSON.stringify(detail, null, 2)}</pre>
      </details>
    </li>
  );
}

function useLog(): LogEntry[] {
  const [entries, setEntries] = useState<LogEntry[]>([]);
  useEffect(() => {
    let after = 0;
    const read = async () => {
      const fresh = await server.log(after).catch(() => []);
      after = fresh.at(-1)?.n ?? after;
      if (fresh.length > 0) setEntries((before) => [...fresh.reverse(), ...before]);
    };
    void read();
    const clock = setInterval(() => void read(), EVERY_MS);
    return () => clearInterval(clock);
  }, []);
  return entries;
}
