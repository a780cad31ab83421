import { SiteLink } from '../shell/site-link';
import type { Told } from './tell-answer';

/** What Jira said; the work items that it names can be opened. Announced when it comes. */
export function DoorAnswer({ name, told }: { name: string; told: Told | null }) {
  return (
    <div
      className={told?.isGood === false ? 'door-answer door-answer-refused' : 'door-answer'}
      role="status"
      aria-label={name}
    >
      {told?.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {told !== null && told.keys.length > 0 && (
        <p>
          {told.keys.map((key) => (
            <SiteLink key={key} to={`/browse/${key}`}>
              {key}
            </SiteLink>
          ))}
        </p>
      )}
    </div>
  );
}
