import { AfterwardsSection } from '../afterwards/afterwards-section';
import { HealthSection } from '../guards/health-section';
import { LaterSection } from '../guards/later-section';
import { PathsSection } from '../guards/paths-section';
import { SelfTestSection } from '../guards/self-test-section';
import { StrictSection } from '../guards/strict-section';
import { ProtectionAnswer } from './protection-answer';
import { useProtection } from './use-protection';

/** What holds on each way, whether it still stands, and what can be added to it. */
export function ProtectionRoom() {
  const { ledger, health } = useProtection();
  return (
    <>
      <ProtectionAnswer />
      <PathsSection opening={ledger} />
      <HealthSection opening={health} />
      <SelfTestSection />
      <LaterSection />
      <StrictSection />
      <AfterwardsSection />
    </>
  );
}
