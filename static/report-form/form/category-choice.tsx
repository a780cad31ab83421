import Button from '@atlaskit/button/new';

import { message } from '../../messages/message';
import { MOST_REASONS, usePanel } from './panel-context';
import { Picker } from './picker';

/** The category; preselected where the text speaks clearly, offered where it speaks faintly, never over a choice. */
export function CategoryChoice() {
  const { policy, look, words, change } = usePanel();
  const choose = (category: string | null): void => change({ type: 'about', about: { category } });
  return (
    <Picker
      place="about.category"
      label={words.category.label}
      none={words.category.none}
      choices={policy.categories}
      value={look.report.about.category}
      onChoose={choose}
    >
      <CategoryAdvice onUse={choose} />
    </Picker>
  );
}

function CategoryAdvice({ onUse }: { onUse: (category: string) => void }) {
  const { policy, look, words } = usePanel();
  const { value, because } = look.verdict.category;
  const suggested = policy.categories.find(({ id }) => id === value);
  const isTaken = look.preselected === null && look.report.about.category === value;
  if (suggested === undefined || isTaken) return null;
  const reasons =
    because.length > 0 ? message(words.because, { reasons: because.slice(0, MOST_REASONS).join('; ') }) : '';
  if (look.preselected !== null) {
    return (
      <p className="help">
        {words.category.preselected} {reasons}
      </p>
    );
  }
  return (
    <div className="advice">
      <p className="help">
        {message(words.category.maybe, { title: suggested.title })} {reasons}
      </p>
      <Button spacing="compact" onClick={() => onUse(suggested.id)}>
        {words.category.use}
      </Button>
    </div>
  );
}
