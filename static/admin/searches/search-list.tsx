import { useState } from 'react';

import type { Output } from '../../../src/contract/api';
import { savedSearch, SavedSearch } from '../../../src/core/search/saved-searches';
import { searches as words } from '../../messages/searches';
import { SearchCard } from './search-card';

type Facts = Output<'searches/read'>;
type Props = { space: NonNullable<Facts['space']>; fieldName: string; categories: Facts['categories'] };

/** Every search with its query, as it would be run. */
export function SearchList({ space, fieldName, categories }: Props) {
  const [category, setCategory] = useState(categories[0]?.id ?? null);
  const site = { projectKey: space.key, fieldName, category };
  return SavedSearch.options.map((search) => {
    const jql = savedSearch(search, site);
    const byCategory = search === 'category' ? category : null;
    // A policy without categories has nothing to search by.
    if (jql === null) return null;
    return (
      <SearchCard key={search} space={space} search={search} jql={jql} category={byCategory}>
        {search === 'category' && (
          <label className="labelled">
            {words.category}
            <select value={category ?? ''} onChange={({ target }) => setCategory(target.value)}>
              {categories.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
      </SearchCard>
    );
  });
}
