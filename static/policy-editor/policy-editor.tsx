import { type ReactNode, useCallback, useMemo, useReducer, useState } from 'react';

import type { PolicyState } from '../../src/contract/policy-revisions';
import { isPlain, type PolicyTree } from '../../src/core/policy/editing/policy-tree';
import type { PolicyRows } from '../../src/core/policy/policy-rows';
import type { Path } from '../../src/core/policy/portable/value-at';
import { useUnsaved } from '../shared/unsaved';
import type { CopyPlace } from './desk/browser-copy';
import { DeskContext, type Desk, type Place } from './desk/desk-context';
import { mayChange } from './desk/may-change';
import { openDesk, policyDesk } from './desk/policy-desk';
import type { Start } from './desk/start-of';
import { useCheck, type Check } from './desk/use-check';
import { useKeeping } from './desk/use-keeping';
import { useStanding } from './desk/use-standing';
import { DeskBar } from './desk-bar';
import { History } from './history/history';
import { OtherTab } from './other-tab';
import { PreviewSide } from './preview/preview-side';
import { Problems } from './problems';
import { MarginLine } from './margin-line';
import { PublishSection } from './publish/publish-section';
import { SectionList } from './rows/section-list';
import { SectionView } from './rows/section-view';
import './policy.css';

const FIRST = 'parts';
const placeIn = (rest: string): Place => {
  const [section = '', row = ''] = rest.split('/');
  return { section: section === '' ? FIRST : section, row: /^\d+$/.test(row) ? Number(row) : null };
};
const languagesOf = (tree: PolicyTree): string[] =>
  isPlain(tree['translations']) ? Object.keys(tree['translations']).filter((one) => one !== tree['language']) : [];

/** Where in the policy somebody is (`parts/3`), how to go elsewhere, and what stands below the editor. */
export type EditorPlace = {
  rest: string;
  go: (rest: string) => void;
  last?: (published: PolicyRows, policy: PolicyRows | null) => ReactNode;
};
type Props = {
  state: PolicyState;
  start: Start;
  place: CopyPlace;
  editorPlace: EditorPlace;
  onState: (state: PolicyState) => void;
};

/** Everything that is edited, checked and published. A new reading of the state opens a new one. */
export function PolicyEditor({ state, start, place, editorPlace, onState }: Props) {
  const [{ tree, before }, change] = useReducer(policyDesk, openDesk(start.tree));
  const [base, setBase] = useState(start.base);
  const check = useCheck(tree, state);
  const { isOnServer, stamp } = start;
  const keeping = useKeeping({ tree, base, published: state.published, place, isOnServer, stamp });
  useUnsaved(keeping.kept === 'here' || keeping.kept === 'nowhere');
  const { desk, said } = useDeskOf(
    { tree, check, state, editorPlace },
    {
      write: useCallback((path: Path, value: unknown) => change({ type: 'write', path, value }), []),
      replace: useCallback((next: PolicyTree) => change({ type: 'replace', tree: next }), []),
    },
  );
  const rebase = (next: PolicyTree): void => {
    setBase(state.published.revision);
    change({ type: 'replace', tree: next });
  };
  return (
    <DeskContext value={desk}>
      <div className="policy-beside">
        <div className="policy">
          <DeskBar
            {...{ state, start, keeping, onState }}
            onBack={before.length === 0 ? null : () => change({ type: 'back' })}
          />
          <OtherTab keeping={keeping} onState={onState} />
          <MarginLine margin={check.margin} />
          <Problems problems={check.problems} />
          <div className="desk">
            <SectionList />
            <SectionView />
          </div>
          <PublishSection {...{ state, base, keeping, check, onState }} onMerged={rebase} />
          <History {...{ state, onState }} hasDraft={keeping.kept !== 'same'} />
          {editorPlace.last?.(state.published, check.policy)}
          <p className="visually-hidden" role="status">
            {said}
          </p>
        </div>
        <PreviewSide policy={check.policy} />
      </div>
    </DeskContext>
  );
}

type Writing = Pick<Desk, 'write' | 'replace'>;
type Worked = { tree: PolicyTree; check: Check; state: PolicyState; editorPlace: EditorPlace };
function useDeskOf({ tree, check, state, editorPlace }: Worked, { write, replace }: Writing) {
  const { bare } = check;
  const { rest, go: goTo } = editorPlace;
  const [said, announce] = useState('');
  const standing = useStanding(state);
  const desk = useMemo(
    (): Desk => ({
      ...{ tree, write, replace, announce, place: placeIn(rest), problems: bare, languages: languagesOf(tree) },
      ...{ standing, state, isOpen: (section) => mayChange(state, section) },
      go: ({ section, row }) => goTo(row === null ? section : `${section}/${row}`),
    }),
    [tree, write, replace, bare, rest, goTo, standing, state],
  );
  return { desk, said };
}
