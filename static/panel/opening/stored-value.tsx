import { panel as words } from '../../messages/panel';
import { storedRows } from './stored-rows';

/** A stored value that the form cannot show, as plain text, so that nobody loses sight of it. */
export function StoredValue({ value }: { value: unknown }) {
  const rows = typeof value === 'string' ? [{ name: '', text: value }] : storedRows(value);
  if (rows.length === 0) return null;
  return (
    <details className="stored-value">
      <summary>{words.stored}</summary>
      <dl className="stored">
        {rows.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="as-written">{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
