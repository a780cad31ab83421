import type { OpenPoint } from '../../src/core/status/report-look';
import { issueStatus as words } from '../messages/issue-status';
import { JumpButton } from './jump-button';
import { Section } from './section';

type Props = { name: string; title: string; points: OpenPoint[] };

/** Open points of one sort, each with what to do and a jump to where it is done. */
export function OpenPoints({ name, title, points }: Props) {
  if (points.length === 0) return null;
  return (
    <Section name={name} title={title}>
      <ul className="rows">
        {points.map((point) => (
          <li key={`${point.ruleId} ${point.target} ${point.hint ?? ''}`} className="row">
            <span className="mark" aria-hidden="true" />
            <div className="row-words">
              {point.title !== '' && <JumpButton point={point} />}
              {name === 'steps' && point.level !== 'block' && <p className="note">{words.advised}</p>}
              {point.hint !== null && <p className="note">{point.hint}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
