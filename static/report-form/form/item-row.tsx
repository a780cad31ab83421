import Button from '@atlaskit/button/new';
import { Checkbox } from '@atlaskit/checkbox';
import type { ReactNode } from 'react';

import { itemIsDone } from '../../../src/core/judge/facts/item-is-done';
import type { Item } from '../../../src/core/policy/policy';
import { idOf } from './element-of';
import { Hint, hintId } from './hint';
import { OutsideLink } from './outside-link';
import { ProposedWords } from './proposed-ticks';
import { usePanel } from './panel-context';
import { RowState } from './row-state';
import { TextBox } from './text-box';

/** One step: a tick, or the state of the answer that does it. */
export function ItemRow({ item }: { item: Item }) {
  const { look, policy } = usePanel();
  if (item.answeredBy !== undefined) {
    return (
      <li className="row">
        <RowState title={item.title} isDone={itemIsDone(item, look.report, policy)} place={item.answeredBy} />
        <ItemHelp item={item} />
      </li>
    );
  }
  return (
    <li className="row">
      <Tick item={item} />
      <ItemHelp item={item} />
      <ProposedWords id={item.id} />
      <CouldNot item={item} />
      <Proof item={item} />
      <Hint place={`done.${item.id}`} />
    </li>
  );
}

function Tick({ item }: { item: Item }) {
  const { state, words, change } = usePanel();
  const advised = item.level === 'block' ? null : <span className="note"> {words.items.advised}</span>;
  return (
    <Checkbox
      id={idOf(`done.${item.id}`)}
      aria-describedby={hintId(`done.${item.id}`)}
      label={
        <>
          {item.title}
          {advised}
        </>
      }
      isChecked={state.report.done[item.id] === true}
      onChange={({ currentTarget }) => change({ type: 'tick', key: item.id, done: currentTarget.checked })}
    />
  );
}

function ItemHelp({ item }: { item: Item }): ReactNode {
  const { words } = usePanel();
  if (item.help === undefined && item.link === undefined) return null;
  return (
    <p className="help row-more">
      {item.help} {item.link !== undefined && <OutsideLink href={item.link}>{words.items.look}</OutsideLink>}
    </p>
  );
}

function CouldNot({ item }: { item: Item }) {
  const { state, words, change } = usePanel();
  const text = state.report.couldNot[item.id];
  if (!item.acceptsCouldNot || state.report.done[item.id] === true) return null;
  const tell = (next: string | null): void => change({ type: 'text', section: 'couldNot', key: item.id, text: next });
  if (text === undefined) {
    return (
      <div className="row-more">
        <Button spacing="compact" appearance="subtle" onClick={() => tell('')}>
          {words.items.couldNot}
        </Button>
      </div>
    );
  }
  return (
    <div className="row-more">
      <TextBox
        place={`couldNot.${item.id}`}
        label={words.items.couldNotLabel}
        multiline={false}
        text={text}
        onText={tell}
      >
        <Button spacing="compact" appearance="subtle" onClick={() => tell(null)}>
          {words.items.takeBack}
        </Button>
      </TextBox>
    </div>
  );
}

function Proof({ item }: { item: Item }) {
  const { state, look, change } = usePanel();
  const { proof } = item;
  if (proof === undefined || (proof.when === 'guarded' && !look.wantsGuarded)) return null;
  return (
    <div className="row-more">
      <TextBox
        place={`evidence.${item.id}`}
        label={proof.prompt}
        multiline={false}
        text={state.report.evidence[item.id] ?? ''}
        onText={(text) => change({ type: 'text', section: 'evidence', key: item.id, text })}
      />
    </div>
  );
}
