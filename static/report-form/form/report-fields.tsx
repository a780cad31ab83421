import { routeOf } from '../look/route-of';
import { AnswersInstead } from '../answers/answers-instead';
import { Solved } from '../answers/ended';
import { CategoryChoice } from './category-choice';
import { Elsewhere } from './elsewhere';
import { GuardedChecklist } from './guarded-checklist';
import { GuardedWish } from './guarded-wish';
import { ImpactSection } from './impact-section';
import { ItemsSection } from './items-section';
import { KindChoice } from './kind-choice';
import { LeftLine } from './left-line';
import { usePanel } from './panel-context';
import { Followed } from '../duplicates/followed';
import { Duplicates } from '../duplicates/duplicates';
import { PasteSection } from '../paste/paste-section';
import { PartsSection } from './parts-section';
import { PriorityAdvice } from './priority-advice';
import { RouteChoice } from './route-choice';
import { RouteSuggestion } from './route-suggestion';
import { StatusLine } from './status-line';

/**
 * The form in the order in which a reporter meets it; or, where the report belongs elsewhere, the way there. What the words
 * bring up (another way, a category, a priority, answers) stands below the boxes in which they are written.
 */
export function ReportFields({ projectId, onDiscard }: { projectId: string | null; onDiscard: () => void }) {
  const { policy, look, state } = usePanel();
  const { solvedBy, follows } = state.beside;
  if (solvedBy !== null) return <Solved by={solvedBy} onDiscard={onDiscard} />;
  if (follows !== null) return <Followed issue={follows} onDiscard={onDiscard} />;
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
          <RouteSuggestion />
          <Duplicates projectId={projectId} />
          <section className="section">
            <CategoryChoice />
            <KindChoice />
          </section>
          <ImpactSection />
          <ItemsSection />
          <GuardedChecklist />
          <PriorityAdvice />
          <AnswersInstead />
          <GuardedWish />
          <LeftLine />
        </>
      )}
    </>
  );
}
