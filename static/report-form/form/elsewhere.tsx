import Button from '@atlaskit/button/new';

import type { Policy } from '../../../src/core/policy/policy';
import { message } from '../../messages/message';
import { CopyText } from './copy-text';
import { OutsideLink } from './outside-link';
import { usePanel } from './panel-context';

type Route = Policy['routes'][number];

/** Where a report goes that does not belong into Jira, step by step. */
export function Elsewhere({ route }: { route: Route }) {
  const { policy, words, change, jump } = usePanel();
  const home = policy.routes.find(({ inJira }) => inJira);
  const goBack = (id: string): void => {
    change({ type: 'about', about: { route: id } });
    jump('about.route');
  };
  return (
    <section className="elsewhere" aria-label={route.title}>
      <p className="lead">{words.route.elsewhere}</p>
      <ol className="steps">
        {route.steps.map((step, at) => (
          <li key={step.text}>
            <p>{step.text}</p>
            {step.link !== undefined && <OutsideLink href={step.link}>{step.link}</OutsideLink>}
            {step.copy !== undefined && <CopyText text={step.copy} step={at + 1} />}
          </li>
        ))}
      </ol>
      <p className="help">{words.route.keepsNothing}</p>
      {home !== undefined && (
        <Button spacing="compact" onClick={() => goBack(home.id)}>
          {message(words.route.back, { title: home.title })}
        </Button>
      )}
    </section>
  );
}
