import '../../static/shared/jitless';

import { readText } from '../../src/core/read/read-text';

export type ReadTimes = { times: number[]; pieces: number };
type Origin = Parameters<typeof readText>[1];

/** Milliseconds that each text took. `pieces` is handed back so that nobody can leave the work out. */
function timeRead(texts: readonly string[], origin: Origin): ReadTimes {
  let pieces = 0;
  const times = texts.map((text) => {
    const started = performance.now();
    const read = readText(text, origin);
    const took = performance.now() - started;
    pieces += read.pieces.length;
    return took;
  });
  return { times, pieces };
}

declare global {
  var timeRead: (texts: readonly string[], origin: Origin) => ReadTimes;
}
globalThis.timeRead = timeRead;
