import { useCallback, useEffect, useRef } from 'react';

import { foundAnswers, type FoundAnswers } from '../../../src/core/paste/found-answers';
import type { Policy } from '../../../src/core/policy/policy';
import { message } from '../../messages/message';
import { usePanel, type Words } from '../form/panel-context';
import { placeOfPart } from '../look/places';

/** What a press says to those who listen, once. */
function sentenceOf({ analysed, answers }: FoundAnswers, policy: Policy, words: Words): string {
  const titles = policy.parts.filter(({ id }) => answers[id] !== undefined).map(({ title }) => title);
  const found = titles.length === 0 ? words.paste.nothing : message(words.paste.found, { titles: titles.join(', ') });
  return analysed ? found : `${words.paste.notAnalysed} ${titles.length === 0 ? '' : found}`;
}

/**
 * Finds the parts of a report in a text and puts them into the boxes. From then on the boxes that are needed say what is missing.
 * `isReply`: its numbers may be those of the questions that were asked last.
 */
export function useFinding(): (text: string, isReply: boolean) => void {
  const view = usePanel();
  const newest = useRef(view);
  useEffect(() => {
    newest.current = view;
  });
  return useCallback((text: string, isReply: boolean) => {
    const { policy, state, words, change, announce } = newest.current;
    if (text.trim() === '') return;
    const found = foundAnswers(text, policy, isReply ? state.found.asked : []);
    change({
      type: 'take-found',
      found,
      multiline: policy.parts.filter(({ multiline }) => multiline).map(({ id }) => id),
      touch: policy.required.flatMap(({ parts }) => parts.map(placeOfPart)),
    });
    announce(sentenceOf(found, policy, words));
  }, []);
}
