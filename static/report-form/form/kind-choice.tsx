import { Choices } from './choices';
import { usePanel } from './panel-context';

/** The sort of trouble; it decides which pre-steps are asked for. */
export function KindChoice() {
  const { policy, look, words, change } = usePanel();
  if (policy.kinds.length === 0) return null;
  return (
    <Choices
      place="about.kind"
      legend={words.kind.legend}
      choices={policy.kinds.map(({ id, title, help }) => ({ value: id, title, help }))}
      value={look.report.about.kind}
      onChoose={(kind) => change({ type: 'about', about: { kind } })}
    />
  );
}
