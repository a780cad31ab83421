import { AuditSection } from './audit-section';

/** What happened, by space and time. */
export const LogRoom = () => <AuditSection />;
