import Button from '@atlaskit/button/new';
import { useEffect, useState } from 'react';

import type { Failure } from '../../src/contract/failure';
import { message } from '../messages/message';
import { projectSettings as words } from '../messages/project-settings';
import { shared } from '../messages/shared';
import { enableTheme } from '../shared/enable-theme';
import { UnsavedContext, useUnsavedDesk } from '../shared/unsaved';
import { Differences } from './differences';
import { EditorSide } from './editor-side';
import { FailureLine } from './failure-line';
import { FollowLine } from './follow-line';
import './project-settings.css';
import { PublishForm } from './publish-form';
import { SectionList } from './section-list';
import { useSpacePolicy } from './use-space-policy';

/** A space's own settings, for those who administer it: what holds here, who said so, and what may be changed. */
export function ProjectSettings() {
  const { space, failure, read, publish, reset } = useSpacePolicy();
  const unsaved = useUnsavedDesk();
  const [isEditing, setEditing] = useState(false);
  useEffect(() => void enableTheme(), []);
  const close = (): void => {
    setEditing(false);
    read();
  };
  if (failure !== null) return <Closed failure={failure} onRead={read} />;
  if (space === null) return <p className="space-policy">{words.loading}</p>;
  const { state } = space;
  return (
    <main className={isEditing ? 'space-policy is-editing' : 'space-policy'}>
      <header>
        <h1>{message(words.title, { space: state.space?.name ?? '' })}</h1>
        <p>{words.intro}</p>
        <FollowLine state={state} />
        <div>
          <Button onClick={() => (isEditing ? close() : setEditing(true))}>
            {isEditing ? words.editor.close : words.editor.open}
          </Button>
        </div>
      </header>
      {isEditing ? (
        <UnsavedContext value={unsaved}>
          <EditorSide projectId={space.projectId} />
        </UnsavedContext>
      ) : (
        <>
          <Differences space={space} reset={reset} />
          <PublishForm space={space} publish={publish} />
          <SectionList state={state} />
        </>
      )}
    </main>
  );
}

function Closed({ failure, onRead }: { failure: Failure; onRead: () => void }) {
  return (
    <main className="space-policy" role="alert">
      <h1>{words.closed}</h1>
      <FailureLine failure={failure} />
      <div>
        <Button onClick={onRead}>{shared.tryAgain}</Button>
      </div>
    </main>
  );
}
