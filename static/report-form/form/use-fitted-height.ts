import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Browsers that fit a text area to its words themselves (`fields.css`): no measuring, which costs a layout for each box. */
const fitsByItself = (): boolean => typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

/**
 * Keeps a text area as high as its words. Atlaskit's own way (`resize="smart"`) measures after the first paint, so everything
 * below would move once more.
 */
export function useFittedHeight(text: string): RefObject<HTMLTextAreaElement> {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || fitsByItself()) return;
    element.style.height = 'auto';
    const borders = element.offsetHeight - element.clientHeight;
    element.style.height = `${element.scrollHeight + borders}px`;
  }, [text]);
  return box;
}
