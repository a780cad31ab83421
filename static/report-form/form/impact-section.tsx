import { Affected, type Report } from '../../../src/core/report/report';
import { Choices } from './choices';
import { ImpactQuestions } from './impact-questions';
import { usePanel } from './panel-context';
import { Picker } from './picker';

/** What the trouble means for the work: stated, never guessed. */
export function ImpactSection() {
  const { words } = usePanel();
  return (
    <section className="section" aria-labelledby="impact-title">
      <h2 id="impact-title">{words.impact.title}</h2>
      <div className="fields">
        <CanMoveOn />
        <WhoIsAffected />
      </div>
      <WhichBlockingKind />
      <ImpactQuestions />
    </section>
  );
}

type Impact = { impact: Report['impact']; state: (impact: Partial<Report['impact']>) => void };
const useImpact = (): Impact => {
  const { look, change } = usePanel();
  return { impact: look.report.impact, state: (impact) => change({ type: 'impact', impact }) };
};

function CanMoveOn() {
  const { words } = usePanel();
  const { impact, state } = useImpact();
  return (
    <Choices
      place="impact.canMoveOn"
      legend={words.impact.canMoveOn}
      choices={[
        { value: 'true', title: words.impact.yes },
        { value: 'false', title: words.impact.no },
      ]}
      value={impact.canMoveOn === null ? null : String(impact.canMoveOn)}
      onChoose={(value) => state({ canMoveOn: value === 'true' })}
      inline
    />
  );
}

function WhoIsAffected() {
  const { words } = usePanel();
  const { impact, state } = useImpact();
  return (
    <Choices
      place="impact.affected"
      legend={words.impact.affected}
      choices={Affected.options.map((value) => ({ value, title: words.impact[value] }))}
      value={impact.affected}
      onChoose={(value) => state({ affected: Affected.options.find((option) => option === value) ?? null })}
      inline
    />
  );
}

function WhichBlockingKind() {
  const { policy, words } = usePanel();
  const { impact, state } = useImpact();
  if (policy.blockingKinds.length === 0) return null;
  return (
    <Picker
      place="impact.blockingKind"
      label={words.impact.blockingKind}
      none={words.impact.noBlockingKind}
      choices={policy.blockingKinds}
      value={impact.blockingKind}
      onChoose={(id) => state({ blockingKind: id })}
    />
  );
}
