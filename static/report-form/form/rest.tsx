import { Duplicates } from '../duplicates/duplicates';
import { AnswersInstead } from '../answers/answers-instead';
import { CategoryChoice } from './category-choice';
import { GuardedChecklist } from './guarded-checklist';
import { GuardedWish } from './guarded-wish';
import { ImpactSection } from './impact-section';
import { ItemsSection } from './items-section';
import { KindChoice } from './kind-choice';
import { LeftLine } from './left-line';
import { PriorityAdvice } from './priority-advice';
import { RouteSuggestion } from './route-suggestion';

export type RestProps = { projectId: string | null };

/**
 * What stands below the boxes. It is drawn after them, so that they can be typed into sooner; what the words bring up (another way,
 * a category, a priority, answers) stands here too, so that no box moves while somebody types.
 */
export function Rest({ projectId }: RestProps) {
  return (
    <>
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
  );
}
