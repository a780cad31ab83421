import Button from '@atlaskit/button/new';
import { router } from '@forge/bridge';
import { useState } from 'react';

import { message } from '../../messages/message';
import { neighbours as words } from '../../messages/neighbours';
import { linkItems, type Linked } from './link-items';
import type { Found, Neighbour } from './find-neighbours';

/** A host that cannot open it leaves the key to read and to copy. */
const openItem = (key: string): void => void router.open(`/browse/${key}`).catch(() => undefined);

export function NeighbourList({ found: { key, similar, same }, who }: { found: Found; who: string | null }) {
  return (
    <>
      <h3>{words.similar}</h3>
      {similar.length === 0 ? <p className="note">{words.noSimilar}</p> : <Rows own={key} rows={similar} />}
      <h3>{who === null ? words.nobody : message(words.same, { who })}</h3>
      {same !== null && same.length === 0 && <p className="note">{words.noSame}</p>}
      {same !== null && same.length > 0 && <Rows own={key} rows={same} />}
    </>
  );
}

function Rows({ own, rows }: { own: string; rows: readonly Neighbour[] }) {
  return (
    <ul className="rules">
      {rows.map((row) => (
        <Row key={row.key} own={own} row={row} />
      ))}
    </ul>
  );
}

function Row({ own, row: { key, summary, status, because } }: { own: string; row: Neighbour }) {
  return (
    <li>
      <p>
        <button type="button" className="link" onClick={() => openItem(key)}>
          {key}
        </button>{' '}
        {summary} <span className="aside">{status}</span>
      </p>
      {because.length > 0 && <p className="note">{message(words.because, { words: because.join(', ') })}</p>}
      <Link own={own} other={key} />
    </li>
  );
}

const outcomes = { linked: 'linked', refused: 'refused', 'no-type': 'noType' } as const;

function Link({ own, other }: { own: string; other: string }) {
  const [linked, setLinked] = useState<Linked | 'busy' | null>(null);
  const link = async (): Promise<void> => {
    setLinked('busy');
    setLinked(await linkItems(own, other));
  };
  const text = linked === null || linked === 'busy' ? '' : message(words[outcomes[linked]], { key: other });
  return (
    <>
      {linked !== 'linked' && (
        <Button spacing="compact" isLoading={linked === 'busy'} onClick={() => void link()}>
          {message(words.link, { key: other })}
        </Button>
      )}
      <p className="note" role="status">
        {text}
      </p>
    </>
  );
}
