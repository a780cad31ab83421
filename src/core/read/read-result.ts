/** The parts of a report that can be found in free text. */
export const READ_PARTS = ['observed', 'expected', 'reproSteps', 'stepsTried', 'environment'] as const;
export type ReadPart = (typeof READ_PARTS)[number];
export type ReadLabel = ReadPart | 'other';
/** In a chat a goal ("I am trying to …") counts as expected, and questions of others are nobody's facts. */
export type ReadAs = 'report' | 'chat';

/** One sentence, list item or block of a text; `start` and `end` are offsets (UTF-16) into the text as it was written. */
export type ReadPiece = {
  text: string;
  start: number;
  end: number;
  /** What it says, the clearest first; empty where it is none of the parts. One sentence can be two ("When I save, it crashes"). */
  labels: readonly ReadPart[];
  /** What decided: the id of a pattern, or `heading`; null where nothing did. */
  because: string | null;
};

/** What a text says about the place where it happens, in the spelling of the maker; null where it says nothing. */
export type FoundEnvironment = {
  os: string | null;
  /** A number or a code name ("10.12", "Sierra", "22H2"). */
  osVersion: string | null;
  browser: string | null;
  /** An IDE or other program. */
  app: string | null;
  device: string | null;
  /** Everything with a version number, as written, each once ("Node 20.1"). */
  versions: readonly string[];
};

export type ReadResult = {
  /** False: a language it does not know; only headings and the environment are read then, and nothing may be concluded from a missing part. */
  analysed: boolean;
  pieces: readonly ReadPiece[];
  present: Readonly<Record<ReadPart, boolean>>;
  /** The sentences or list items of each part, in order, as written. */
  parts: Readonly<Record<ReadPart, readonly string[]>>;
  environment: FoundEnvironment;
};

/** One value for each part. */
export const byPart = <T>(of: (part: ReadPart) => T): Record<ReadPart, T> => ({
  observed: of('observed'),
  expected: of('expected'),
  reproSteps: of('reproSteps'),
  stepsTried: of('stepsTried'),
  environment: of('environment'),
});
