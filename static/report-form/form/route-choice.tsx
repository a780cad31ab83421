import { routeOf } from '../look/route-of';
import { Choices } from './choices';
import { usePanel } from './panel-context';

/** Where the report belongs. What the words say about it stands below the boxes, see `RouteSuggestion`. */
export function RouteChoice() {
  const { policy, look, words, change } = usePanel();
  const chosen = routeOf(look.report, policy);
  return (
    <Choices
      place="about.route"
      legend={words.route.legend}
      choices={policy.routes.map(({ id, title, help }) => ({ value: id, title, help }))}
      value={chosen?.id ?? null}
      onChoose={(route) => change({ type: 'about', about: { route } })}
      isHinted={false}
    />
  );
}
