import Button from '@atlaskit/button/new';

import {
  type AssumptionName,
  areas,
  type Assumptions,
  assumptionWord,
  isAssumption,
  STANCES,
} from '../../assumptions/registry';
import { choicesOf, type Position, type Switch } from '../../assumptions/switch';
import { Drawer } from '../kit/drawer';
import { Select } from '../kit/select';
import { useStore } from '../kit/store';
import { texts } from '../texts';
import { server } from './server';
import { useSession } from './session';

type Row = { name: AssumptionName; assumption: Switch };
const rowsOf = (area: Record<string, Switch>): Row[] =>
  Object.entries(area).flatMap(([name, assumption]) => (isAssumption(name) ? [{ name, assumption }] : []));
const AREAS = (['rules', 'expressions', 'pages', 'platform'] as const).map((area) => ({
  area,
  rows: rowsOf(areas[area]),
}));

/** The switches for what only a live Jira can settle, all of them in one list. */
export function AssumptionsDrawer({ onClose }: { onClose: () => void }) {
  const { assumptions } = useSession();
  const now = useStore(assumptions);
  const turn = (change: Record<string, Position>) => void server.assume(change).then(assumptions.set);
  return (
    <Drawer title={texts.assumptions.title} closeLabel={texts.assumptions.close} onClose={onClose}>
      <p className="muted">{texts.assumptions.hint}</p>
      <div role="group" aria-label={texts.assumptions.all} className="switch-stances">
        {STANCES.map((stance) => (
          <Button key={stance} spacing="compact" onClick={() => turn({ all: stance })}>
            {texts.assumptions.stances[stance]}
          </Button>
        ))}
      </div>
      {AREAS.map(({ area, rows }) => (
        <section key={area} aria-label={texts.assumptions.areas[area]}>
          <h3>{texts.assumptions.areas[area]}</h3>
          {rows.map((row) => (
            <Turn key={row.name} row={row} now={now} onTurn={turn} />
          ))}
        </section>
      ))}
    </Drawer>
  );
}

type TurnProps = { row: Row; now: Assumptions; onTurn: (change: Record<string, Position>) => void };

function Turn({ row: { name, assumption }, now, onTurn }: TurnProps) {
  const choices = choicesOf(assumption);
  const hintId = `why-${name}`;
  return (
    <div className="switch">
      <label>
        <span>{assumption.says}</span>
        <Select
          aria-describedby={hintId}
          options={choices.map((position) => ({ id: assumptionWord(position), name: assumptionWord(position) }))}
          value={assumptionWord(now[name])}
          onChoose={({ id }) => {
            const chosen = choices.find((position) => assumptionWord(position) === id);
            if (chosen !== undefined) onTurn({ [name]: chosen });
          }}
        />
      </label>
      <p className="muted" id={hintId}>
        {texts.assumptions.because(assumption.because)} <code>{`?${name}=${assumptionWord(now[name])}`}</code>
      </p>
    </div>
  );
}
