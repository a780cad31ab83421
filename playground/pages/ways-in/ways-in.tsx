import { BoardPage } from './board-page';
import { BulkPage } from './bulk-page';
import { ListPage } from './list-page';
import { PortalPage } from './portal-page';
import { RulePage } from './rule-page';
import { WaysInPage } from './ways-in-page';

const PAGES = new Map([
  ['board', BoardPage],
  ['list', ListPage],
  ['bulk', BulkPage],
  ['portal', PortalPage],
  ['rule', RulePage],
]);

/** The page of this address below `/ways-in`. */
export function WaysIn({ page }: { page: string }) {
  const Page = PAGES.get(page) ?? WaysInPage;
  return <Page />;
}
