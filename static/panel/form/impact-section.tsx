import { Affected, type Report } from '../../../src/core/report/report';
import { Choices } from './choices';
import { usePanel } from './panel-context';
import { Picker } from './picker';

/** What the trouble means for the work: stated, never guessed. */
export function ImpactSection() {
  const { policy, look, words, change } = usePanel();
  const { canMoveOn, blockingKind, affected } = look.report.impact;
  const state = (impact: Partial<Report['impact']>): void => change({ type: 'impact', impact });
  return (
    <section className="section" aria-labelledby="impact-title">
      <h2 id="impact-title">{words.impact.title}</h2>
      <div className="fields">
        <Choices
          place="impact.canMoveOn"
          legend={words.impact.canMoveOn}
          choices={[
            { value: 'true', title: words.impact.yes },
            { value: 'false', title: words.impact.no },
          ]}
          value={canMoveOn === null ? null : String(canMoveOn)}
          onChoose={(value) => state({ canMoveOn: value === 'true' })}
          inline
        />
        <Choices
          place="impact.affected"
          legend={words.impact.affected}
          choices={Affected.options.map((value) => ({ value, title: words.impact[value] }))}
          value={affected}
          onChoose={(value) => state({ affected: Affected.options.find((option) => option === value) ?? null })}
          inline
        />
      </div>
      {policy.blockingKinds.length > 0 && (
        <Picker
          place="impact.blockingKind"
          label={words.impact.blockingKind}
          none={words.impact.noBlockingKind}
          choices={policy.blockingKinds}
          value={blockingKind}
          onChoose={(id) => state({ blockingKind: id })}
        />
      )}
    </section>
  );
}
