import type { PolicyState } from '../../../src/contract/policy-revisions';
import { listAt, textAt, type PolicyTree } from '../../../src/core/policy/editing/policy-tree';
import { diffPolicies } from '../../../src/core/policy/portable/diff-policies';
import { placeKey, type MergePlace, type Side } from '../../../src/core/policy/revisions/merge-policies';
import { spokenLanguage } from '../../messages/language';
import { message } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { useDesk } from '../desk/desk-context';
import { nameOf } from '../fields/name-of';
import { rowName } from '../fields/row-name';

type Props = {
  state: PolicyState;
  asked: readonly MergePlace[];
  choices: Readonly<Record<string, Side>>;
  onChoose: (key: string, side: Side) => void;
};

/** The row's title where somebody gave it one, else what people call the setting. */
function placeName({ section, row, is }: MergePlace, trees: readonly PolicyTree[]): string {
  if (is === 'order') return message(words.conflict.order, { section: nameOf(section) });
  if (row === null) return nameOf(section);
  const rows = trees.flatMap((tree) => listAt(tree, [section])).filter((one) => textAt(one, ['id']) === row);
  const name = rows[0] === undefined ? nameOf(row) : rowName(rows[0]);
  return message(words.rows.in, { section: nameOf(section), name });
}

/** What one side did at a place, in words. */
function changesAt(place: MergePlace, from: PolicyTree, to: PolicyTree): string[] {
  const { section, row, is } = place;
  return diffPolicies(from, to, spokenLanguage())
    .filter((change) => change.section === section && (is === 'section' || change.row === row))
    .map((change) => change.words);
}

/** Everything that both changed, each in another way: what they did, what you did, and whose stays. */
export function ConflictTable({ state: { base, published }, asked, choices, onChoose }: Props) {
  const { tree } = useDesk();
  const { columns } = words.conflict;
  return (
    <div className="wide-table" role="region" aria-label={words.conflict.table} tabIndex={0}>
      <table className="merge">
        <caption>{words.conflict.table}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.theirs}</th>
            <th scope="col">{columns.mine}</th>
          </tr>
        </thead>
        <tbody>
          {asked.map((place) => {
            const key = placeKey(place);
            const name = placeName(place, [tree, published, base ?? {}]);
            const row = { id: key, name, chosen: choices[key], onChoose: (side: Side) => onChoose(key, side) };
            return (
              <tr key={key}>
                <th scope="row">{name}</th>
                <Cell {...row} side="theirs" changes={changesAt(place, base ?? tree, published)} />
                <Cell {...row} side="mine" changes={changesAt(place, base ?? published, tree)} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = {
  id: string;
  name: string;
  side: Side;
  changes: readonly string[];
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
};

function Cell({ id, name, side, changes, chosen, onChoose }: CellProps) {
  const take = words.conflict[side === 'mine' ? 'takeMine' : 'takeTheirs'];
  return (
    <td>
      {changes.length === 0 ? (
        <p className="note">{words.conflict.unchanged}</p>
      ) : (
        changes.map((said, index) => <p key={index}>{said}</p>)
      )}
      <label className="radio">
        <input type="radio" name={`merge-${id}`} checked={chosen === side} onChange={() => onChoose(side)} />
        {take}
        <span className="visually-hidden">: {name}</span>
      </label>
    </td>
  );
}
