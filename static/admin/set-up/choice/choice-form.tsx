import Button from '@atlaskit/button/new';
import { Checkbox } from '@atlaskit/checkbox';
import { useState } from 'react';

import type { SetupIssueType, SetupState } from '../../../../src/contract/setup';
import { admin as words } from '../../../messages/admin';
import { FailureText } from '../../failure-text';
import { focusOn } from '../../focus-on';
import { PressButton } from '../press-button';
import { useSetupContext } from '../../setup-context';
import './choice-form.css';
import { PackChoice } from './pack-choice';
import { SpaceChoice } from './space-choice';
import { useOffer } from './use-offer';

type Props = { canCancel: boolean; onEnd: () => void };

const needsStartOver = ({ choice }: SetupState, failed: string | undefined): boolean =>
  choice.problem?.code === 'POLICY_UNREADABLE' || failed === 'POLICY_UNREADABLE';

export function ChoiceForm({ canCancel, onEnd }: Props) {
  const { state, outcome, run } = useSetupContext();
  const { choice } = state;
  const [packId, setPackId] = useState(choice.packId);
  const [projectId, setProjectId] = useState(choice.project?.id ?? null);
  const [typeIds, setTypeIds] = useState<readonly string[]>(choice.issueTypes.map(({ id }) => id));
  const [startOver, setStartOver] = useState(false);
  const { offer, failure, issueTypes, ...pages } = useOffer(projectId);
  const failed = outcome?.press === 'choice' && outcome.kind !== 'done' ? outcome.failure.code : undefined;

  const [onlyPack] = offer?.packs ?? [];
  const pack = packId ?? (offer?.packs.length === 1 ? onlyPack?.id : undefined) ?? null;
  const chosen = issueTypes.map(({ id }) => id).filter((id) => typeIds.includes(id));
  const use = async (): Promise<void> => {
    if (pack === null || projectId === null) return;
    const isDone = await run('choice', 'setup/choose', { packId: pack, projectId, issueTypeIds: chosen, startOver });
    if (!isDone) return;
    onEnd();
    focusOn('choice-title');
  };

  if (failure !== null) return <FailureText failure={failure} />;
  if (offer === null) return <p>{words.loading}</p>;
  return (
    <div className="form">
      <PackChoice packs={offer.packs} packId={pack} onChoose={setPackId} />
      <SpaceChoice offer={offer} projectId={projectId} onChoose={setProjectId} {...pages} />
      <TypeChoice issueTypes={issueTypes} typeIds={chosen} onChoose={setTypeIds} />
      {needsStartOver(state, failed) && (
        <Checkbox
          label={words.choice.startOver}
          isChecked={startOver}
          onChange={({ currentTarget }) => setStartOver(currentTarget.checked)}
        />
      )}
      <PressButton press="choice" isNext isDisabled={pack === null || chosen.length === 0} onPress={() => void use()}>
        {words.choice.save}
      </PressButton>
      {canCancel && <Button onClick={onEnd}>{words.choice.cancel}</Button>}
    </div>
  );
}

type TypeProps = {
  issueTypes: SetupIssueType[];
  typeIds: readonly string[];
  onChoose: (ids: readonly string[]) => void;
};

function TypeChoice({ issueTypes, typeIds, onChoose }: TypeProps) {
  if (issueTypes.length === 0) return null;
  const toggle = (id: string): void =>
    onChoose(typeIds.includes(id) ? typeIds.filter((one) => one !== id) : [...typeIds, id]);
  return (
    <fieldset>
      <legend>{words.choice.types}</legend>
      <p className="note">{words.choice.typesHelp}</p>
      {issueTypes.map(({ id, name }) => (
        <Checkbox key={id} label={name} isChecked={typeIds.includes(id)} onChange={() => toggle(id)} />
      ))}
    </fieldset>
  );
}
