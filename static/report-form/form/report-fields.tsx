import { routeOf } from '../look/route-of';
import { Solved } from '../answers/ended';
import { Followed, Joined } from '../duplicates/followed';
import { PasteSection } from '../paste/paste-section';
import { Elsewhere } from './elsewhere';
import { usePanel } from './panel-context';
import { PartsSection } from './parts-section';
import { RestBelow } from './rest-below';
import { RouteChoice } from './route-choice';
import { RouteSuggestion } from './route-suggestion';
import { StatusLine } from './status-line';

/** The form in the order in which a reporter meets it; or, where the report belongs elsewhere, the way there. */
export function ReportFields({ projectId, onDiscard }: { projectId: string | null; onDiscard: () => void }) {
  const { policy, look, state } = usePanel();
  const { solvedBy, follows, joined } = state.beside;
  if (solvedBy !== null) return <Solved by={solvedBy} onDiscard={onDiscard} />;
  if (follows !== null) return <Followed issue={follows} onDiscard={onDiscard} />;
  if (joined !== null) return <Joined issue={joined} onDiscard={onDiscard} />;
  const route = routeOf(look.report, policy);
  const isElsewhere = route !== null && !route.inJira;
  return (
    <>
      {!isElsewhere && <StatusLine />}
      <RouteChoice />
      {isElsewhere ? (
        <>
          <RouteSuggestion />
          <Elsewhere route={route} />
        </>
      ) : (
        <>
          <PasteSection />
          <PartsSection />
          <RestBelow projectId={projectId} />
        </>
      )}
    </>
  );
}
