import { DetachGates } from './detach-gates';
import { ReleaseSection } from './release-section';

/** The ways out, and the way back. */
export function ReleaseRoom() {
  return (
    <>
      <DetachGates />
      <ReleaseSection />
    </>
  );
}
