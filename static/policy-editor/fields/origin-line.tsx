import { hasSiteValue, valueOrigin, withSiteValue } from '../../../src/core/policy/editing/site-values';
import { rowNameAt, type Path } from '../../../src/core/policy/portable/value-at';
import { message } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { useDesk } from '../desk/desk-context';
import { nameOf } from './name-of';

/** Who said what stands at a path. Nothing where there is nobody to tell apart. */
export function OriginMark({ path }: { path: Path }) {
  const { tree, standing } = useDesk();
  if (standing.site === null && standing.pack === null) return null;
  const origin = valueOrigin(tree, path, standing);
  return <span className={`origin origin-${origin}`}>{words.standing.origins[origin]}</span>;
}

type Props = { path: Path; press?: string };

/** Who said it, and the way back to what the site says. A value that the site does not have has no way back. */
export function OriginLine({ path, press = words.standing.back }: Props) {
  const { tree, standing, replace, announce, isOpen } = useDesk();
  const { site } = standing;
  const mayGoBack = valueOrigin(tree, path, standing) === 'space' && isOpen(String(path[0]));
  const take = (): void => {
    if (site === null) return;
    replace(withSiteValue(tree, site, path));
    announce(message(words.standing.taken, { name: rowNameAt(tree, path) ?? nameOf(String(path.at(-1))) }));
  };
  return (
    <span className="origin-line">
      <OriginMark path={path} />
      {site !== null && mayGoBack && hasSiteValue(tree, site, path) && (
        <button type="button" className="link" onClick={take}>
          {press}
          <span className="visually-hidden">: {nameOf(String(path.at(-1)))}</span>
        </button>
      )}
    </span>
  );
}
