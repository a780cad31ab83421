import { WorkItemLink } from './work-item-link';

/** Work items to open. */
export function Keys({ keys }: { keys: readonly string[] }) {
  if (keys.length === 0) return <>–</>;
  return (
    <span className="keys">
      {keys.map((key) => (
        <WorkItemLink key={key} itemKey={key} />
      ))}
    </span>
  );
}
