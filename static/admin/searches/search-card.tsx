import { type ReactNode, useId } from 'react';

import type { SavedSearch } from '../../../src/core/search/saved-searches';
import { message } from '../../messages/message';
import { searches as words } from '../../messages/searches';
import { JiraLink } from './jira-link';
import { SaveFilter } from './save-filter';

type Props = {
  space: { id: string; name: string };
  search: SavedSearch;
  jql: string;
  category: string | null;
  children: ReactNode;
};

/** One search: what it shows, its query, and what can be done with it. */
export function SearchCard({ space, search, jql, category, children }: Props) {
  const titleId = useId();
  const { title, shows } = words.kinds[search];
  return (
    <section className="step" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <p>{shows}</p>
      {children}
      <pre className="query" role="region" tabIndex={0} aria-label={message(words.query, { title })}>
        {jql}
      </pre>
      <p>
        <JiraLink to={`/issues/?jql=${encodeURIComponent(jql)}`}>{words.open}</JiraLink>
      </p>
      <SaveFilter
        asked={{ projectId: space.id, search, category }}
        proposed={message(words.nameOf, { space: space.name, title })}
      />
    </section>
  );
}
