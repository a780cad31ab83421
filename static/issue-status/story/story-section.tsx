import Button from '@atlaskit/button/new';

import type { StoryLine } from '../../../src/core/story/story';
import { issueStatus as words } from '../../messages/issue-status';
import { spokenLanguage } from '../../messages/language';
import { message } from '../../messages/message';
import { Notice } from '../../shared/notice';
import { useStory, type Story } from './use-story';

/** All that happened to this work item, newest first: by Jira's own history and by the app's log. */
export function StorySection() {
  const story = useStory();
  const onToggle = (isOpen: boolean): void => {
    if (isOpen && story.lines === null && !story.isBusy) story.read();
  };
  return (
    <details className="section" onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
      <summary>{words.story.title}</summary>
      {story.lines === null && story.isBusy && <p className="note">{words.story.loading}</p>}
      {story.lines !== null && <Lines lines={story.lines} names={story.names} />}
      {story.failure !== null && (
        <Notice tone="warning">
          <p role="alert">{words.failures[story.failure.code]}</p>
        </Notice>
      )}
      {(story.hasMore || story.failure !== null) && (
        <Button spacing="compact" isLoading={story.isBusy} onClick={story.read}>
          {story.failure === null ? words.story.older : words.tryAgain}
        </Button>
      )}
    </details>
  );
}

function Lines({ lines, names }: { lines: readonly StoryLine[] } & Pick<Story, 'names'>) {
  return (
    <ol className="story">
      {lines.map((line, at) => (
        <li key={`${line.at} ${line.kind} ${at}`}>
          <Line line={line} name={line.actor === undefined ? undefined : (names[line.actor] ?? words.story.somebody)} />
        </li>
      ))}
    </ol>
  );
}

function Line({ line, name }: { line: StoryLine; name: string | undefined }) {
  const { kind, from = words.story.none, to = words.story.none, open, revision } = line;
  const time = new Date(line.at);
  return (
    <>
      <p className="note">
        <time dateTime={time.toISOString()}>
          {time.toLocaleString(spokenLanguage(), { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
        {name !== undefined && <> · {name}</>}
      </p>
      <p>{message(words.story.kinds[kind], { from, to })}</p>
      {revision !== undefined && <p className="note">{message(words.story.judgedBy, { revision })}</p>}
      {open.length > 0 && <p className="note">{message(words.story.open, { titles: open.join(', ') })}</p>}
    </>
  );
}
