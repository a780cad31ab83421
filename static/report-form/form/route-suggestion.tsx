import Button from '@atlaskit/button/new';

import { message } from '../../messages/message';
import { Notice } from '../../shared/notice';
import { routeOf } from '../look/route-of';
import { MOST_REASONS, usePanel } from './panel-context';

/** A word where the text sounds like another place. It stands below the boxes: what comes while typing moves none of them. */
export function RouteSuggestion() {
  const { policy, look, words, change } = usePanel();
  const { value, because } = look.verdict.route;
  const route = policy.routes.find(({ id }) => id === value);
  const warning = look.verdict.findings.find(({ target, level }) => target === 'route' && level === 'warn');
  if (route === undefined || route.id === routeOf(look.report, policy)?.id) return null;
  return (
    <Notice
      tone={warning === undefined ? 'info' : 'warning'}
      title={message(words.route.soundsLike, { title: route.title })}
    >
      {warning !== undefined && <p>{warning.message}</p>}
      {because.length > 0 && <p>{message(words.because, { reasons: because.slice(0, MOST_REASONS).join('; ') })}</p>}
      <Button spacing="compact" onClick={() => change({ type: 'about', about: { route: route.id } })}>
        {words.route.show}
      </Button>
    </Notice>
  );
}
