import Button from '@atlaskit/button/new';

import type { Spaces } from '../../../src/contract/spaces';
import { message } from '../../messages/message';
import { projects as words } from '../../messages/projects';
import { FailureText } from '../failure-text';
import { Permits } from './permits';
import './projects.css';
import { SpaceTable } from './space-table';
import { type SpaceList, useSpaces } from './use-spaces';

/** As the server cuts them (src/contract/spaces.ts). */
const PAGE = 50;
const LONGEST_SEARCH = 100;

/** Every covered space: how far it follows the site default, in what it differs, and the way back. */
export function ProjectsRoom() {
  const list = useSpaces();
  const { spaces, failure, search, setSearch } = list;
  return (
    <section className="step" aria-label={words.title}>
      {spaces !== null && <SiteLine site={spaces.site} />}
      <label className="labelled">
        {words.search}
        <input
          type="search"
          value={search}
          maxLength={LONGEST_SEARCH}
          onChange={({ target }) => setSearch(target.value)}
        />
      </label>
      <div role="status">
        {failure !== null && <FailureText failure={failure} />}
        {spaces !== null && failure === null && <p>{toldOf(spaces, list.startAt)}</p>}
      </div>
      {spaces !== null && spaces.rows.length > 0 && <SpaceTable rows={spaces.rows} onChanged={list.read} />}
      {spaces !== null && <Pager list={list} total={spaces.total} />}
      {spaces?.site != null && <Permits site={spaces.site} onChanged={list.read} />}
    </section>
  );
}

const toldOf = ({ total, rows }: Spaces, startAt: number): string =>
  rows.length === 0 ? words.none : message(words.shown, { from: startAt + 1, to: startAt + rows.length, total });

const SiteLine = ({ site }: Pick<Spaces, 'site'>) => (
  <p>{site === null ? words.noSite : message(words.site, { name: site.name, revision: site.revision })}</p>
);

function Pager({ list: { startAt, turnTo }, total }: { list: SpaceList; total: number }) {
  if (total <= PAGE) return null;
  return (
    <div className="press">
      <Button isDisabled={startAt === 0} onClick={() => turnTo(Math.max(0, startAt - PAGE))}>
        {words.before}
      </Button>
      <Button isDisabled={startAt + PAGE >= total} onClick={() => turnTo(startAt + PAGE)}>
        {words.after}
      </Button>
    </div>
  );
}
