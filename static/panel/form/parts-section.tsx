import { useState } from 'react';

import { message } from '../../messages/message';
import { partsShown, type ShownPart } from '../look/parts-shown';
import { placeOfPart } from '../look/places';
import { BrowserFill } from './browser-fill';
import { usePanel } from './panel-context';
import { TextBox } from './text-box';

/** The questions of the report: what it needs first, the rest folded away. */
export function PartsSection() {
  const { policy, look, words, state } = usePanel();
  const { main, more } = partsShown(look.report, policy);
  const [isOpen] = useState(() => more.some(({ part }) => (state.report.answers[part.id] ?? '') !== ''));
  return (
    <section className="section" aria-labelledby="parts-title">
      <h2 id="parts-title">{words.parts.title}</h2>
      <BrowserFill />
      {main.map((shown) => (
        <PartField key={shown.part.id} {...shown} />
      ))}
      {more.length > 0 && (
        <details open={isOpen}>
          <summary>{words.parts.optional}</summary>
          {more.map((shown) => (
            <PartField key={shown.part.id} {...shown} />
          ))}
        </details>
      )}
    </section>
  );
}

function PartField({ part, isRequired, oneOf }: ShownPart) {
  const { state, words, change } = usePanel();
  const shared = oneOf.length > 0 ? message(words.parts.oneOf, { titles: oneOf.join(', ') }) : '';
  const help = [part.help, shared].filter((text) => text !== undefined && text !== '').join(' ');
  return (
    <TextBox
      place={placeOfPart(part.id)}
      label={part.title}
      note={isRequired ? words.parts.required : undefined}
      help={help}
      placeholder={part.placeholder}
      multiline={part.multiline}
      isRequired={isRequired && oneOf.length === 0}
      text={state.report.answers[part.id] ?? ''}
      onText={(text) => change({ type: 'text', section: 'answers', key: part.id, text })}
    />
  );
}
