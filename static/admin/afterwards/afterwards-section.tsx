import { afterwards as words } from '../../messages/afterwards';
import { GuardSection } from '../guards/guard-section';
import { useReading } from '../guards/use-reading';
import './afterwards.css';
import { AfterwardsForm } from './afterwards-form';

/** What the repair does, what a create without a report meets, and who is exempt. */
export function AfterwardsSection() {
  const reading = useReading('afterwards/read');
  const { value } = reading;
  const texts = { title: words.title, means: words.means, read: words.read, again: words.again };
  return (
    <GuardSection id="afterwards" texts={texts} reading={reading}>
      {value !== null && value.space === null && <p className="waits">{words.noSpace}</p>}
      {value !== null && value.space !== null && <AfterwardsForm key={JSON.stringify(value)} read={value} />}
    </GuardSection>
  );
}
