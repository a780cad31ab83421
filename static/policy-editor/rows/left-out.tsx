import Button from '@atlaskit/button/new';

import { textAt } from '../../../src/core/policy/editing/policy-tree';
import { rowsLeftOut, withSiteRow } from '../../../src/core/policy/editing/site-values';
import { message, plural } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { useDesk } from '../desk/desk-context';
import { rowName } from '../fields/row-name';

/** Rows of the site that this space leaves out, each with the way back. */
export function LeftOut({ section }: { section: string }) {
  const { tree, standing, replace, isOpen, announce } = useDesk();
  const { site } = standing;
  const rows = site === null ? [] : rowsLeftOut(tree, site, section);
  if (site === null || rows.length === 0) return null;
  return (
    <div className="mentions">
      <p>{plural(words.standing.leftOut, rows.length)}</p>
      {isOpen(section) &&
        rows.map((row) => (
          <div className="press" key={textAt(row, ['id'])}>
            <Button
              spacing="compact"
              onClick={() => {
                replace(withSiteRow(tree, site, section, textAt(row, ['id'])));
                announce(message(words.standing.taken, { name: rowName(row) }));
              }}
            >
              {message(words.standing.bring, { name: rowName(row) })}
            </Button>
          </div>
        ))}
    </div>
  );
}
