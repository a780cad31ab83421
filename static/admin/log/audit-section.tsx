import { audit as words } from '../../messages/audit';
import { GuardSection } from '../guards/guard-section';
import { useReading } from '../guards/use-reading';
import { AuditLog } from './audit-log';

/** What happened, by space and time. */
export function AuditSection() {
  const reading = useReading('audit/spaces');
  const spaces = reading.value?.spaces ?? null;
  const texts = { title: words.title, means: words.means, read: words.read, again: words.again };
  return (
    <GuardSection id="audit" texts={texts} reading={reading}>
      {spaces?.length === 0 && <p className="waits">{words.noSpace}</p>}
      {spaces !== null && spaces.length > 0 && <AuditLog spaces={spaces} />}
    </GuardSection>
  );
}
