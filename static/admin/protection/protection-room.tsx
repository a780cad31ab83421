import { AfterwardsSection } from '../afterwards/afterwards-section';
import { HealthSection } from '../guards/health-section';
import { LaterSection } from '../guards/later-section';
import { PathsSection } from '../guards/paths-section';
import { SelfTestSection } from '../guards/self-test-section';
import { StrictSection } from '../guards/strict-section';
import { ProtectionAnswer } from './protection-answer';

/** What holds on each way, whether it still stands, and what can be added to it. */
export function ProtectionRoom() {
  return (
    <>
      <ProtectionAnswer />
      <PathsSection />
      <HealthSection />
      <SelfTestSection />
      <LaterSection />
      <StrictSection />
      <AfterwardsSection />
    </>
  );
}
