import Button from '@atlaskit/button/new';

import { message } from '../../messages/message';
import { routeOf } from '../look/route-of';
import { Choices } from './choices';
import { Notice } from '../../shared/notice';
import { MOST_REASONS, usePanel } from './panel-context';

/** Where the report belongs, and a word where its text sounds like another place. */
export function RouteChoice() {
  const { policy, look, words, change } = usePanel();
  const chosen = routeOf(look.report, policy);
  const choose = (route: string): void => change({ type: 'about', about: { route } });
  return (
    <Choices
      place="about.route"
      legend={words.route.legend}
      choices={policy.routes.map(({ id, title, help }) => ({ value: id, title, help }))}
      value={chosen?.id ?? null}
      onChoose={choose}
    >
      <RouteSuggestion chosen={chosen?.id ?? null} onShow={choose} />
    </Choices>
  );
}

function RouteSuggestion({ chosen, onShow }: { chosen: string | null; onShow: (route: string) => void }) {
  const { policy, look, words } = usePanel();
  const { value, because } = look.verdict.route;
  const route = policy.routes.find(({ id }) => id === value);
  const warning = look.verdict.findings.find(({ target, level }) => target === 'route' && level === 'warn');
  if (route === undefined || route.id === chosen) return null;
  return (
    <Notice
      tone={warning === undefined ? 'info' : 'warning'}
      title={message(words.route.soundsLike, { title: route.title })}
    >
      {warning !== undefined && <p>{warning.message}</p>}
      {because.length > 0 && <p>{message(words.because, { reasons: because.slice(0, MOST_REASONS).join('; ') })}</p>}
      <Button spacing="compact" onClick={() => onShow(route.id)}>
        {words.route.show}
      </Button>
    </Notice>
  );
}
