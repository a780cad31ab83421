/** A frame that nobody looks at is not painted: then this many milliseconds have to do. */
const LONGEST_WAIT = 500;

/** Does something when the browser has painted what it was given last. Returns how to call it off. */
export function afterPaint(work: () => void): () => void {
  let timer = setTimeout(work, LONGEST_WAIT);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    // A frame's own callbacks run before it is painted.
    timer = setTimeout(work, 0);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
