import { itemApplies } from '../../../src/core/judge/facts/item-is-done';
import { ItemRow } from './item-row';
import { TickWhatIsSaid } from './proposed-ticks';
import { usePanel } from './panel-context';

/** The steps to take before anything is filed: those that apply to this report. */
export function ItemsSection() {
  const { policy, look, words } = usePanel();
  const items = policy.items.filter((item) => itemApplies(item, look.report));
  if (items.length === 0) return null;
  const needed = items.filter(({ level }) => level === 'block');
  const advised = items.filter(({ level }) => level !== 'block');
  return (
    <section className="section" aria-labelledby="items-title">
      <h2 id="items-title">{words.items.title}</h2>
      <TickWhatIsSaid ids={items.map(({ id }) => id)} />
      <ul className="rows">
        {[...needed, ...advised].map((item) => (
          <ItemRow key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}
