import type { SetupOffer } from '../../../../src/contract/setup';
import { admin as words } from '../../../messages/admin';

type Props = { packs: SetupOffer['packs']; packId: string | null; onChoose: (id: string) => void };

export function PackChoice({ packs, packId, onChoose }: Props) {
  return (
    <fieldset>
      <legend>{words.choice.pack}</legend>
      {packs.map(({ id, name, description }) => (
        <label key={id} className="radio">
          <input type="radio" name="pack" checked={packId === id} onChange={() => onChoose(id)} />
          <span>
            {name} <span className="note">{description}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
