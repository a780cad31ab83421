import { useId } from 'react';

import { entrance as words } from '../../messages/entrance';
import type { ReportPlace } from './use-report';

type Row = { id: string; name: string };
type Props = { label: string; rows: readonly Row[]; value: string; onChoose: (id: string) => void };

/** Space and work type, the last ones first. */
export function PlaceFields({ place }: { place: ReportPlace }) {
  const { spaces, space, types, type } = place;
  const named = spaces.map(({ id, key, name }) => ({ id, name: `${name} (${key})` }));
  return (
    <div className="place">
      <Choice label={words.report.space} rows={named} value={space?.id ?? ''} onChoose={place.chooseSpace} />
      <Choice label={words.report.type} rows={types} value={type?.id ?? ''} onChoose={place.chooseType} />
    </div>
  );
}

function Choice({ label, rows, value, onChoose }: Props) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} disabled={rows.length === 0} onChange={({ target }) => onChoose(target.value)}>
        {rows.map((row) => (
          <option key={row.id} value={row.id}>
            {row.name}
          </option>
        ))}
      </select>
    </div>
  );
}
