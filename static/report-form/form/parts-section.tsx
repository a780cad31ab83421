import { useRef } from 'react';

import { message } from '../../messages/message';
import { partsShown, type ShownPart } from '../look/parts-shown';
import { placeOfPart } from '../look/places';
import { FoundMark } from '../paste/found-mark';
import { BrowserFill } from './browser-fill';
import { NeededMark } from './needed-mark';
import { usePanel } from './panel-context';
import { TextBox } from './text-box';

/** The questions of the report: what it needs first, the rest folded away. */
export function PartsSection() {
  const { policy, look, words, state, rest } = usePanel();
  const { main, more } = partsShown(look.report, policy);
  // Once there are words in it, it stays open: emptying a box must not fold it away.
  const isOpen = useRef(false);
  isOpen.current ||= more.some(({ part }) => (state.report.answers[part.id] ?? '') !== '');
  return (
    <section className="section" aria-labelledby="parts-title">
      <div className="heading">
        <h2 id="parts-title">{words.parts.title}</h2>
        <p className="help">
          <NeededMark /> {words.parts.marked}
        </p>
      </div>
      <BrowserFill />
      <Fields parts={main} />
      {more.length > 0 && (
        <details open={isOpen.current}>
          <summary>{words.parts.optional}</summary>
          {/* Folded boxes are nothing to wait for: they are drawn with what stands below. */}
          {(isOpen.current || rest.state !== 'coming') && <Fields parts={more} />}
        </details>
      )}
    </section>
  );
}

function Fields({ parts }: { parts: ShownPart[] }) {
  return (
    <div className="fields">
      {parts.map((shown) => (
        <PartField key={shown.part.id} {...shown} />
      ))}
    </div>
  );
}

function PartField({ part, isRequired, oneOf }: ShownPart) {
  const { state, words, change } = usePanel();
  const others = oneOf.filter((title) => title !== part.title).join(', ');
  return (
    <TextBox
      place={placeOfPart(part.id)}
      label={part.title}
      note={others === '' ? undefined : message(words.parts.or, { titles: others })}
      help={part.help}
      placeholder={part.placeholder}
      multiline={part.multiline}
      isMarked={isRequired}
      isRequired={isRequired && oneOf.length === 0}
      text={state.report.answers[part.id] ?? ''}
      onText={(text) => change({ type: 'text', section: 'answers', key: part.id, text })}
    >
      <FoundMark part={part.id} title={part.title} />
    </TextBox>
  );
}
