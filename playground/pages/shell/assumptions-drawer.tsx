import { Drawer } from '../kit/drawer';
import { useStore } from '../kit/store';
import { texts } from '../texts';
import { ASSUMPTIONS } from './assumptions';
import { useSession } from './session';

/** The switches for what only a live Jira can settle. */
export function AssumptionsDrawer({ onClose }: { onClose: () => void }) {
  const { assumptions } = useSession();
  const now = useStore(assumptions);
  return (
    <Drawer title={texts.assumptions.title} closeLabel={texts.assumptions.close} onClose={onClose}>
      <p className="muted">{texts.assumptions.hint}</p>
      {ASSUMPTIONS.map((name) => (
        <label key={name} className="switch">
          <input
            type="checkbox"
            checked={now[name]}
            onChange={({ target }) => assumptions.set({ ...now, [name]: target.checked })}
          />
          <span>
            {texts.assumptions.names[name]} <code>{`?${name}=${now[name] ? 'on' : 'off'}`}</code>
          </span>
        </label>
      ))}
    </Drawer>
  );
}
