/**
 * How a page shows that it is ready. `shows`: what is there when it can be used. `use`: what a person does then: writes a sentence
 * into it, presses it, or nothing. `answers`: what changes when the page took that and made something of it.
 */
export type Sign = { shows: string; use: 'write' | 'press' | 'look'; answers: string };

/**
 * Runs first in every frame; in those under `path` it notes two moments. `painted`: what `shows` finds was painted. `ready`: it was
 * then used at once, and what `answers` finds reads otherwise: a written sentence was judged, a press was taken.
 */
export function noteReady({ shows, use, answers, path }: Sign & { path: string }): void {
  if (!location.pathname.startsWith(path)) return;
  const SENTENCE = 'The terminal says "Connecting" and never gets further.';
  const textOf = (): string => document.querySelector(answers)?.textContent ?? '';
  const write = (box: HTMLTextAreaElement): void => {
    // React hears a value only when it was not set through its own property.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, SENTENCE);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const used = (element: Element): void => {
    performance.mark('painted');
    if (use === 'look') return void performance.mark('ready');
    const before = textOf();
    const observer = new MutationObserver(() => {
      if (textOf() === before) return;
      observer.disconnect();
      performance.mark('ready');
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    if (use === 'press' && element instanceof HTMLElement) element.click();
    if (use === 'write' && element instanceof HTMLTextAreaElement) write(element);
  };
  const watch = new MutationObserver(() => {
    const element = document.querySelector(shows);
    if (element === null) return;
    watch.disconnect();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => used(element);
      channel.port2.postMessage(null);
    });
  });
  watch.observe(document, { childList: true, subtree: true });
}
