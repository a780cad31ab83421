import { useCallback, useEffect, useRef } from 'react';

import type { FoundAnswers } from '../../../src/core/paste/found-answers';
import type { Policy } from '../../../src/core/policy/policy';
import { message } from '../../messages/message';
import { usePanel, type PanelView, type Words } from '../form/panel-context';
import type { RestModule } from '../form/use-rest';
import { placeOfPart } from '../look/places';

/** What a press says to those who listen, once. */
function sentenceOf({ analysed, answers, movesOn }: FoundAnswers, policy: Policy, words: Words): string {
  const parts = policy.parts.filter(({ id }) => answers[id] !== undefined).map(({ title }) => title);
  const titles = movesOn === null ? parts : [...parts, words.impact.canMoveOn];
  const found = titles.length === 0 ? words.paste.nothing : message(words.paste.found, { titles: titles.join(', ') });
  return analysed ? found : `${words.paste.notAnalysed} ${titles.length === 0 ? '' : found}`;
}

type Wanted = { text: string; isReply: boolean };

function findIn({ text, isReply }: Wanted, { foundAnswers }: RestModule, view: PanelView): void {
  const { policy, state, words, change, announce } = view;
  const found = foundAnswers(text, policy, isReply ? state.found.asked : []);
  change({
    type: 'take-found',
    found,
    multiline: policy.parts.filter(({ multiline }) => multiline).map(({ id }) => id),
    touch: policy.required.flatMap(({ parts }) => parts.map(placeOfPart)),
  });
  announce(sentenceOf(found, policy, words));
}

/**
 * Finds the parts of a report in a text and puts them into the boxes. From then on the boxes that are needed say what is missing.
 * What is wanted before the reading is loaded is done when it is.
 * `isReply`: its numbers may be those of the questions that were asked last.
 */
export function useFinding(): (text: string, isReply: boolean) => void {
  const view = usePanel();
  const newest = useRef(view);
  const wanted = useRef<Wanted | null>(null);
  const findWanted = useCallback(() => {
    const { rest } = newest.current;
    if (wanted.current === null || rest.state !== 'there') return;
    findIn(wanted.current, rest.module, newest.current);
    wanted.current = null;
  }, []);
  useEffect(() => {
    newest.current = view;
  });
  useEffect(findWanted, [view.rest.state, findWanted]);
  return useCallback(
    (text: string, isReply: boolean) => {
      if (text.trim() === '') return;
      wanted.current = { text, isReply };
      findWanted();
    },
    [findWanted],
  );
}
