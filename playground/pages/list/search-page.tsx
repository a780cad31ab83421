import Button from '@atlaskit/button/new';
import { type FormEvent, useState } from 'react';
import * as z from 'zod/mini';

import { useJira } from '../jira/use-jira';
import { RefusalBanner } from '../kit/refusal-banner';
import { texts } from '../texts';
import { WorkItemList } from './work-item-list';

const Filter = z.object({ name: z.string(), jql: z.string() });
const asked = (name: string): string | null => new URLSearchParams(window.location.search).get(name);

/** Jira's search: `/issues/?jql=…`, or a filter by `?filter=…`. */
export function SearchPage() {
  const filterId = asked('filter');
  const path = filterId === null ? null : `/rest/api/3/filter/${encodeURIComponent(filterId)}`;
  const { answer } = useJira(Filter, path);
  const filter = answer?.ok === true ? answer.value : null;
  const jql = filterId === null ? (asked('jql') ?? '') : (filter?.jql ?? null);
  return (
    <>
      <div className="page-head">
        <h1>{filter?.name ?? texts.search.title}</h1>
      </div>
      {answer?.ok === false && <RefusalBanner title={texts.search.title} refusal={answer.refusal} />}
      {jql !== null && <Search key={jql} first={jql} />}
    </>
  );
}

function Search({ first }: { first: string }) {
  const [text, setText] = useState(first);
  const [jql, setJql] = useState(first);
  const search = (event: FormEvent): void => {
    event.preventDefault();
    setJql(text);
  };
  return (
    <>
      <form className="jql" onSubmit={search}>
        <label>
          {texts.search.jql}
          <textarea rows={2} value={text} spellCheck={false} onChange={({ target }) => setText(target.value)} />
        </label>
        <Button type="submit">{texts.search.press}</Button>
      </form>
      {jql.trim() !== '' && <WorkItemList key={jql} jql={jql} none={texts.search.none} />}
    </>
  );
}
