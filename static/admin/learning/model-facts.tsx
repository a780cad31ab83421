import type { Output } from '../../../src/contract/api';
import { spokenLanguage } from '../../messages/language';
import { learning as words } from '../../messages/learning';
import { message, plural } from '../../messages/message';
import { Keys } from '../keys';
import { NumberTable } from '../number-table';

type Model = NonNullable<Output<'learn/read'>['model']>;
const DAY = 86_400_000;
const hundredths = (share: number): number => Math.round(share * 100);

function learnedOn({ learnedAt }: Model): string {
  const days = Math.floor((Date.now() - learnedAt) / DAY);
  const when = new Date(learnedAt).toLocaleDateString(spokenLanguage(), { dateStyle: 'medium' });
  return message(words.facts.learned, { when, age: days < 1 ? words.facts.today : plural(words.facts.days, days) });
}

/** When, from how much, how large, and how often it is right. */
export function ModelFacts({ model }: { model: Model }) {
  const { right, bytes, isEverSure, table } = model;
  const { facts } = words;
  const shares = right === null ? null : { first: hundredths(right.first), three: hundredths(right.firstThree) };
  return (
    <>
      <ul className="facts">
        <li>{learnedOn(model)}</li>
        <li>{message(facts.items, { items: model.items, categories: model.categories })}</li>
        {bytes !== null && <li>{message(facts.size, { size: Math.ceil(bytes / 1_000) })}</li>}
        <li>{shares === null ? facts.untried : message(facts.right, shares)}</li>
        {shares !== null && !isEverSure && <li>{facts.never}</li>}
      </ul>
      {table.length > 0 && <ByCategory table={table} />}
    </>
  );
}

function ByCategory({ table }: { table: Model['table'] }) {
  const { title, category, support, strong, right, wrong, never, hidden } = words.table;
  return (
    <NumberTable
      title={title}
      columns={[category, support, strong, right, wrong]}
      rows={table.map((row) => ({
        id: row.category,
        name: row.category,
        cells: [
          row.support,
          row.strong === 0 ? never : row.strong,
          row.strong === 0 ? '–' : row.right,
          <span key="wrong">
            <Keys keys={row.wrong} /> {row.hidden > 0 && message(hidden, { count: row.hidden })}
          </span>,
        ],
      }))}
    />
  );
}
