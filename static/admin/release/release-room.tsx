import { DetachGates } from './detach-gates';
import { ReleaseSection } from './release-section';
import { StopCovering } from './stop-covering';

/** The ways out, and the way back. */
export function ReleaseRoom() {
  return (
    <>
      <StopCovering />
      <DetachGates />
      <ReleaseSection />
    </>
  );
}
