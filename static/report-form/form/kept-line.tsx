import { plural } from '../../messages/message';
import type { KeptWhere } from '../drafts/draft-keeper';
import { usePanel } from './panel-context';

/** Says where the words are kept, only when it is less than it should be. */
export function KeptLine({ where }: { where: KeptWhere }) {
  const { words } = usePanel();
  if (!where.browser)
    return <p className="help">{where.copy === false ? words.drafts.nowhere : words.drafts.notInBrowser}</p>;
  return where.leftOut > 0 ? <p className="help">{plural(words.drafts.leftOut, where.leftOut)}</p> : null;
}
