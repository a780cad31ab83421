import { routeOf } from '../look/route-of';
import { AnswersInstead } from './answers-instead';
import { CategoryChoice } from './category-choice';
import { Elsewhere } from './elsewhere';
import { GuardedChecklist } from './guarded-checklist';
import { GuardedWish } from './guarded-wish';
import { ImpactSection } from './impact-section';
import { ItemsSection } from './items-section';
import { KindChoice } from './kind-choice';
import { LeftLine } from './left-line';
import { usePanel } from './panel-context';
import { PartsSection } from './parts-section';
import { PriorityAdvice } from './priority-advice';
import { RouteChoice } from './route-choice';
import { StatusLine } from './status-line';

/** The form in the order in which a reporter meets it; or, where the report belongs elsewhere, the way there. */
export function ReportFields({ onDiscard }: { onDiscard: () => void }) {
  const { policy, look } = usePanel();
  const route = routeOf(look.report, policy);
  const isElsewhere = route !== null && !route.inJira;
  return (
    <>
      {!isElsewhere && <StatusLine />}
      <RouteChoice />
      {isElsewhere ? (
        <Elsewhere route={route} />
      ) : (
        <>
          <section className="section">
            <CategoryChoice />
            <KindChoice />
          </section>
          <PartsSection />
          <ImpactSection />
          <ItemsSection />
          <GuardedChecklist />
          <PriorityAdvice />
          <AnswersInstead onDiscard={onDiscard} />
          <GuardedWish />
          <LeftLine />
        </>
      )}
    </>
  );
}
