const pixels = (text: string) => Number.parseFloat(text) || 0;

/** Height of the content in CSS pixels, counted as iframe-resizer does by default: the body's box and its margins. */
export function contentHeight(body: HTMLElement): number {
  const { marginTop, marginBottom } = getComputedStyle(body);
  return Math.ceil(body.getBoundingClientRect().height + pixels(marginTop) + pixels(marginBottom));
}

/** Reports the content's height now and whenever it changes. */
export function followHeight(report: (height: number) => void): void {
  let last = -1;
  const measure = () => {
    const height = contentHeight(document.body);
    if (height !== last) report(height);
    last = height;
  };
  new ResizeObserver(measure).observe(document.body);
  measure();
}
